import type { ReactNode } from "react";

/** A part of a long form, with a heading and a line above it. */
export function FormSection({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="space-y-8 border-t border-ink pt-4">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
