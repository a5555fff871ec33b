import type { EdpsRecords } from "@/domain/layouts/edps/write-edps";
import type { Speech } from "@/domain/sheet-values";
import { writeDocx } from "./docx/document";
import { type Column, pageHeading, ruledTable } from "./docx/parts";
import { WIDE } from "./docx/theme";

/** The record forms as a Word document, each on a page of its own; what they have no place for is at the end. */
export function edpsDocx(made: EdpsRecords, { locale: lang, translate }: Speech): Promise<Uint8Array> {
  const label = (key: string) => translate(`paper.labels.${key}`);
  const labels = { notStated: label("notStated"), none: label("none"), evidence: label("evidence") };
  const column: Column = { width: WIDE, voice: { lang, labels, documents: {} } };
  const { title, author, date, records, left } = made;
  const page = translate("paper.labels.page", { n: "{n}", m: "{m}" });
  return writeDocx({ lang, title, author, date, page }, [
    ...records.map((record) => ({
      parts: [pageHeading(record.title), ...ruledTable(record.table, column)],
      running: { first: record.reference, next: record.reference },
    })),
    { parts: [pageHeading(left.heading), ...ruledTable(left.table, column)] },
  ]);
}
