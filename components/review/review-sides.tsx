import type { SheetChange } from "@/domain/activities/diff";

/** What stood and what stands in each line that reads differently, beside each other; beneath each other where narrow. */
export function ReviewSides({ label, lines, words }: ReviewSidesProps) {
  if (lines.length === 0) return null;
  return (
    <div className="mt-3 grid gap-x-8 gap-y-3 text-sm md:grid-cols-2">
      <Side heading={words.before} label={label} lines={lines} empty={words.nothing} side="before" />
      <Side heading={words.after} label={label} lines={lines} empty={words.nothing} side="after" />
    </div>
  );
}

function Side({ heading, label, lines, side, empty }: SideProps) {
  return (
    <div className="min-w-0 border-s-2 border-line ps-3">
      <p className="text-quiet">{heading}</p>
      <dl className="space-y-2">
        {lines.map((line) => (
          <div key={`${line.label} ${line.place} ${line.before.join()} ${line.after.join()}`}>
            <dt className={line.place || line.label !== label ? "text-quiet" : "sr-only"}>
              {line.place ? `${line.label} · ${line.place}` : line.label}
            </dt>
            {line[side].length === 0 && <dd className="text-quiet italic">{empty}</dd>}
            {line[side].map((text) => (
              <dd key={text} className="whitespace-pre-line">
                {text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}

/** `label` is what the heading above says already. */
type ReviewSidesProps = {
  label: string;
  lines: readonly SheetChange[];
  words: { before: string; after: string; nothing: string };
};
type SideProps = {
  heading: string;
  label: string;
  lines: readonly SheetChange[];
  side: "before" | "after";
  empty: string;
};
