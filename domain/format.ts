/** How a language writes dates, numbers, countries and lists; lib/format.ts gives one for each language. */
export type Format = {
  /** An ISO 8601 day, month or year. */
  day(day: string): string;
  /** An instant in UTC milliseconds, as a date with the time. */
  instant(instant: number): string;
  number(value: number): string;
  /** The name of a country by its ISO 3166-1 alpha-2 code. */
  country(code: string): string;
  /** What people write for a country, in any language of the register: "USA", "United States", "Vereinigte Staaten". */
  countryNames(code: string): readonly string[];
  list(parts: readonly string[]): string;
  /** Sorts texts as the language does. */
  compare(one: string, other: string): number;
};
