"use client";

import { createContext, useContext } from "react";
import { type Severity, SeverityMark } from "@/components/ui/state-tag";

/** What was found at one input when its section was last left. */
export type FieldFinding = { key: string; grade: Severity; gradeName: string; title: string };

/** By the id of the input. */
export type FieldFindings = Readonly<Record<string, readonly FieldFinding[]>>;

const Found = createContext<FieldFindings>({});
export const FieldFindingsProvider = Found.Provider;

/** The findings of one input, none for most. */
export const useFindingsAt = (id: string): readonly FieldFinding[] => useContext(Found)[id] ?? [];

export function FindingsAt({ id }: { id: string }) {
  const found = useFindingsAt(id);
  if (found.length === 0) return null;
  return (
    <ul id={`${id}-findings`} className="my-1 space-y-1">
      {found.map(({ key, grade, gradeName, title }) => (
        <li key={key} className="flex gap-2">
          <SeverityMark severity={grade} className="mt-1 self-start" />
          <span className="max-w-prose">
            <span className="sr-only">{gradeName}: </span>
            {title}
          </span>
        </li>
      ))}
    </ul>
  );
}
