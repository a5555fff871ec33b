import type { Option } from "@/components/form/option";
import { COUNTRY_CODES } from "@/domain/codes/countries";
import type { Reader } from "./reader";

/** The codes of a list with their words, in the order of the list. */
export function codeOptions(reader: Reader, list: string, codes: readonly string[]): Option[] {
  return codes.map((value) => ({ value, label: reader.t(`codes.${list}.${value}`) }));
}

export function countryOptions(reader: Reader): Option[] {
  return sorted(
    reader,
    COUNTRY_CODES.map((value) => ({ value, label: reader.format.country(value) })),
  );
}

type Named = { id: string; noun: string; en: string; de: string };

/** The records of a noun as a form offers them, without the one that is edited. */
export function recordOptions(reader: Reader, records: readonly Named[], noun: string, without?: string): Option[] {
  const own = records.filter((record) => record.noun === noun && record.id !== without);
  return sorted(
    reader,
    own.map((record) => ({ value: record.id, label: record[reader.locale] || reader.t("records.hidden") })),
  );
}

function sorted(reader: Reader, options: Option[]): Option[] {
  return options.sort((one, other) => reader.format.compare(one.label, other.label));
}
