import type { Sheet } from "@/domain/sheet";

/** The sections of the sheet, for a wide screen to jump between. */
export function SheetContents({ sheet, label, further }: SheetContentsProps) {
  const link = "flex gap-2 py-1 hover:text-accent hover:underline";
  return (
    <nav aria-label={label} className="sticky top-20 hidden text-sm 2xl:block print:hidden">
      <ol className="border-l border-line pl-4">
        {sheet.sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`} className={link}>
              <span className="w-5 shrink-0 text-quiet">{section.letter && `(${section.letter})`}</span>
              <span>{section.heading}</span>
            </a>
          </li>
        ))}
        {further.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`} className={link}>
              <span className="w-5 shrink-0" />
              <span>{heading}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type SheetContentsProps = {
  sheet: Sheet;
  label: string;
  /** What stands on the page after the sheet. */
  further: readonly { id: string; heading: string }[];
};
