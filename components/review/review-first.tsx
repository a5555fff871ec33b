import { fieldsOf, type SheetReader } from "@/components/activities/sheet-reader";
import { SheetRows } from "@/components/activities/sheet-rows";
import { SheetTable } from "@/components/activities/sheet-table";
import { rootField } from "@/domain/activities/diff";
import type { FieldChange } from "@/domain/activities/diff-content";
import type { Sheet } from "@/domain/sheet";

/** One field of a first version as the sheet prints it; its words in the other language are folded away beneath. */
export function ReviewFirst({ change, sheet, sheetReader, behind }: ReviewFirstProps) {
  const blocks = sheet.sections
    .flatMap((section) => section.blocks)
    .filter((block) => fieldsOf(block).some((field) => rootField(field) === change.field));
  return (
    <>
      {change.field === "name" && <p className="py-2">{sheet.title}</p>}
      {blocks.map((block) =>
        block.kind === "table" ? (
          <SheetTable key={block.table.field} table={block.table} sheetReader={sheetReader} />
        ) : (
          <SheetRows
            key={block.rows[0]?.field}
            rows={block.rows.filter((row) => rootField(row.field) === change.field)}
            sheetReader={sheetReader}
          />
        ),
      )}
      {change.otherWords.length > 0 && (
        <details className="mt-1 text-sm text-quiet">
          <summary className="min-h-6">{behind}</summary>
          <ul className="mt-1 space-y-1 border-s border-line ps-3">
            {[...new Set(change.otherWords.map(({ after }) => after))].map((after) => (
              <li key={after} className="whitespace-pre-line" lang={sheet.lang === "de" ? "en" : "de"}>
                {after}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type ReviewFirstProps = { change: FieldChange; sheet: Sheet; sheetReader: SheetReader; behind: string };
