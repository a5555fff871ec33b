import type { Reader } from "@/components/records/reader";
import type { ImportFault } from "@/domain/imports/import-draft";
import type { ImportRefusal } from "@/domain/imports/plan";

/** Why a text or a cell of a file has no place in the register. */
export const faultWords = (t: Reader["t"], { code, params }: Pick<ImportFault, "code" | "params">): string =>
  t(`imports.faults.${code}`, { text: "", field: "", heading: "", ...params });

/** Why a record of a file is refused; `fields` are the paths that the reason is about. */
export const refusalWords = (t: Reader["t"], reason: ImportRefusal["reason"], fields: readonly string[]): string =>
  t(`imports.refusals.${reason}`, { fields: fields.join(", ") || "–" });
