import type { ReactNode } from "react";
import { DefinitionList, DefinitionRow } from "@/components/ui/definition-row";
import { StateTag } from "@/components/ui/state-tag";

/** A part of a record's page: a heading and its facts, line by line. */
export function Rows({ heading, children }: { heading?: string; children: ReactNode }) {
  return (
    <section className="mt-8 first:mt-0">
      {heading && <h2 className="pb-2">{heading}</h2>}
      <DefinitionList>{children}</DefinitionList>
    </section>
  );
}

/** A line without a state of its own: a blank is a gap and is printed as one. */
export function PlainRow({ label, children }: { label: string; children: ReactNode }) {
  const empty = children === null || children === "" || children === undefined || children === false;
  return <DefinitionRow label={label}>{empty ? <StateTag state="not-stated" /> : children}</DefinitionRow>;
}
