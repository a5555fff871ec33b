import type { SheetTable as Table } from "@/domain/sheet";
import { SheetEvidence } from "./sheet-evidence";
import type { SheetReader } from "./sheet-reader";
import { SheetValue } from "./sheet-value";

/** A table of the sheet; on a narrow screen each row becomes a block in which every value carries its column's name. */
export function SheetTable({ table, sheetReader }: { table: Table; sheetReader: SheetReader }) {
  const evidenceHead = sheetReader.context.translate("activities.evidence.label");
  const withEvidence = table.rows.some((row) => row.evidence.length > 0);
  const cell = "block py-0.5 align-top md:table-cell md:py-2 md:pr-4";
  return (
    <table className="block w-full text-sm hyphens-auto md:table md:table-fixed">
      <caption className="sr-only">{table.caption}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-b border-edge text-left">
          {[...table.head, ...(withEvidence ? [evidenceHead] : [])].map((head) => (
            <th key={head} scope="col" className="py-1 pr-4 font-normal text-quiet">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {table.rows.map((row, index) => (
          <tr
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a sheet have no key of their own and never move
            key={index}
            className="block border-b border-line py-2 last:border-b-0 md:table-row md:py-0"
          >
            {row.cells.map((value, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table stay in their order
              <td key={column} className={cell}>
                <span className="text-quiet md:hidden">{table.head[column]}</span>
                <SheetValue value={value} sheetReader={sheetReader} />
              </td>
            ))}
            {withEvidence && (
              <td className={cell}>
                <SheetEvidence evidence={row.evidence} sheetReader={sheetReader} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
