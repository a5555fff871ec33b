"use client";

import { useRef } from "react";
import { useController, useFormContext } from "react-hook-form";
import type { AnswerState } from "@/domain/answers";
import { fieldId, messageAt } from "./errors";
import { isTree } from "./values";

type Kept = Partial<Record<AnswerState, Record<string, unknown>>>;

/** The state of an answer or a fact; what was typed in one state comes back when that state is chosen again. */
export function useAnswer(name: string, empty: () => Record<string, unknown>) {
  const form = useFormContext();
  const { field, formState } = useController({ name: `${name}.answer` });
  const kept = useRef<Kept>({});
  const state: AnswerState = field.value === "given" || field.value === "none" ? field.value : "not-stated";
  const choose = (next: AnswerState) => {
    const now: unknown = form.getValues(name);
    if (isTree(now)) kept.current[state] = structuredClone(now);
    const note = isTree(now) && now.note !== undefined ? { note: now.note } : {};
    const fresh = next === "given" ? empty() : next === "none" ? { evidence: [] } : {};
    form.setValue(name, kept.current[next] ?? { answer: next, ...fresh, ...note }, { shouldDirty: true });
    form.clearErrors(name);
  };
  const error = messageAt(formState.errors, name) ?? messageAt(formState.errors, `${name}.answer`);
  return { state, choose, onBlur: field.onBlur, error, id: fieldId(name), radioName: `${name}.answer` };
}
