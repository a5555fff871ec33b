import type { Reader } from "./reader";

/** The names of records by id, as a list needs them for what its rows name. */
export type NameOptions = ReadonlyMap<string, { en: string; de: string }>;

export function nameOptions(options: readonly { id: string; en: string; de: string }[]): NameOptions {
  return new Map(options.map((option) => [option.id, option]));
}

/** The name of a record, or a word for one that the reader may not see. */
export function optionName(options: NameOptions, id: string, { locale, t }: Reader): string {
  return options.get(id)?.[locale] || t("records.hidden");
}
