import type { ReactNode } from "react";
import type { Reader } from "./reader";

/** One line of a record: what is asked on the left, what is known on the right. */
export function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-8 gap-y-1 border-t border-line py-3 md:grid-cols-[13rem_minmax(0,1fr)]">
      <dt className="text-sm leading-6 text-quiet">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

export function Rows({ heading, children }: { heading?: string; children: ReactNode }) {
  return (
    <section className="mt-8 first:mt-0">
      {heading && <h2 className="pb-3">{heading}</h2>}
      <dl className="border-b border-line">{children}</dl>
    </section>
  );
}

/** A line whose blank is a gap, so that it is printed as one. */
export function PlainRow({ label, reader, children }: { label: string; reader: Reader; children: ReactNode }) {
  const empty = children === null || children === "" || children === undefined;
  return (
    <Row label={label}>
      {empty ? <span className="text-quiet italic">{reader.t("codes.answers.not-stated")}</span> : children}
    </Row>
  );
}
