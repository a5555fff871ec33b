import type { Reader } from "@/components/records/reader";
import { cutText } from "@/domain/cut-text";
import type { Noun } from "@/domain/ids";
import type { ImportFault } from "@/domain/imports/import-draft";
import type { ImportRefusal } from "@/domain/imports/plan";
import { placeWords } from "@/domain/tables/place-words";

/** Why a text or a cell of a file has no place in the register. */
export const faultWords = (t: Reader["t"], { code, params }: Pick<ImportFault, "code" | "params">): string =>
  t(`imports.faults.${code}`, { text: "", field: "", heading: "", ...params });

/** Places that are named; of a row that fits nowhere, more would say nothing more. */
const NAMED = 5;
const LONGEST_NAME = 80;

/** A field of a record as people call it; what a file calls a field and no record has is quoted. */
function fieldWords(t: Reader["t"], noun: Noun, path: string): string {
  if (path === "") return t("imports.places.whole");
  return placeWords(noun, path, t) || t("imports.places.unknown", { name: cutText(path, LONGEST_NAME) });
}

/** Why a record of a file is refused; `fields` are the paths in it that the reason is about. */
export function refusalWords(
  t: Reader["t"],
  noun: Noun,
  reason: ImportRefusal["reason"],
  fields: readonly string[],
): string {
  const places = [...new Set(fields.map((path) => fieldWords(t, noun, path)))];
  return t(`imports.refusals.${reason}`, {
    fields: places.slice(0, NAMED).join("; "),
    more: Math.max(0, places.length - NAMED),
  });
}
