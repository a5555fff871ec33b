import type { Sheet } from "@/domain/sheet";

/** The sections of the sheet, for a wide screen to jump between. */
export function SheetContents({ sheet, label, history }: { sheet: Sheet; label: string; history: string }) {
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
        <li>
          <a href="#history" className={link}>
            <span className="w-5 shrink-0" />
            <span>{history}</span>
          </a>
        </li>
      </ol>
    </nav>
  );
}
