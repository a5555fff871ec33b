import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

export type ActivityLine = { id: string; reference: string; name: string; href: string; aside: ReactNode };

/** A short list of activities with one thing said about each. */
export function ActivityLines({ id, heading, lines }: { id: string; heading: string; lines: readonly ActivityLine[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-b border-ink pb-1">
        {heading}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="border-b border-line">
            <Link
              href={line.href}
              prefetch={false}
              className="group grid grid-cols-[1fr_auto] gap-x-4 py-2 hover:bg-sunk sm:grid-cols-[6rem_1fr_auto]"
            >
              <span className="col-span-2 text-sm leading-6 text-quiet sm:col-span-1">{line.reference}</span>
              <span className="min-w-0 text-accent group-hover:underline">{line.name}</span>
              <span className="text-right text-sm leading-6 text-quiet">{line.aside}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
