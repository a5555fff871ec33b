import type { ReactNode } from "react";

/** A list of facts as a ledger shows them: what on the left, the fact on the right, a line below. */
export function DefinitionList({ children }: { children: ReactNode }) {
  return <dl className="border-t border-line">{children}</dl>;
}

export function DefinitionRow({ label, article, children }: DefinitionRowProps) {
  return (
    <div className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(9rem,14rem)_1fr]">
      <dt className="text-quiet">
        {label}
        {article && <span className="block">{article}</span>}
      </dt>
      <dd className="min-w-0 max-w-prose">{children}</dd>
    </div>
  );
}

type DefinitionRowProps = { label: ReactNode; article?: ReactNode; children: ReactNode };
