import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

export type CountLine = { key: string; count: string; label: string; href: string };

/** Numbers and what they count, one line each; every line opens exactly the list behind its number. */
export function CountLines({ id, heading, lines, note, children }: CountLinesProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-b border-ink pb-1">
        {heading}
      </h2>
      {note && <p className="py-2 text-sm text-quiet">{note}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line.key} className="border-b border-line">
              <Link href={line.href} prefetch={false} className="group flex gap-4 py-2 hover:bg-sunk">
                <span className="w-10 shrink-0 text-right font-semibold">{line.count}</span>
                <span className="min-w-0 text-accent group-hover:underline">{line.label}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

type CountLinesProps = {
  id: string;
  heading: string;
  lines: readonly CountLine[];
  note?: string | undefined;
  children?: ReactNode;
};
