import type { ReactNode } from "react";

/** A page for when there is nothing else to show: what happened, what was kept, what to do. */
export function ProblemPage({ title, text, note, actions }: ProblemPageProps) {
  return (
    <main id="main" className="mx-auto max-w-xl px-4 py-24">
      <h1 className="border-b border-ink pb-3">{title}</h1>
      <p className="mt-4">{text}</p>
      {note && <p className="mt-2 text-sm text-quiet">{note}</p>}
      <div className="mt-6 flex flex-wrap gap-3">{actions}</div>
    </main>
  );
}

type ProblemPageProps = { title: string; text: string; note?: string | undefined; actions: ReactNode };
