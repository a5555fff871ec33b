import type { SheetRow } from "@/domain/sheet";
import { Contradictions } from "./contradictions";
import { SheetEvidence } from "./sheet-evidence";
import type { SheetReader } from "./sheet-reader";
import { SheetValue } from "./sheet-value";

/** Label, facts, and beside each fact where it can be read. */
export function SheetRows({ rows, sheetReader }: { rows: readonly SheetRow[]; sheetReader: SheetReader }) {
  return (
    <dl>
      {rows.map((row) => (
        <div
          key={`${row.field} ${row.label}`}
          className="grid gap-x-6 gap-y-1 border-t border-line py-2 first:border-t-0 md:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt className="text-sm leading-6 text-quiet">{row.label}</dt>
          <dd className="space-y-2">
            {row.values.map((value, index) => (
              <div
                // biome-ignore lint/suspicious/noArrayIndexKey: values of a row have no key of their own and never move
                key={index}
                className="grid gap-x-6 gap-y-1 xl:grid-cols-[minmax(0,1fr)_16rem]"
              >
                <SheetValue value={value} sheetReader={sheetReader} />
                <SheetEvidence evidence={value.evidence ?? []} sheetReader={sheetReader} />
              </div>
            ))}
            <Contradictions fields={[row.field]} sheetReader={sheetReader} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
