import type { Format } from "./format";
import { periodParts } from "./periods";
import type { Translate } from "./sheet";

/** A period in words: "6 months", "1 year and 6 months". */
export function periodWords(period: string, translate: Translate, format: Format): string {
  const parts = periodParts(period);
  if (parts.length === 0) return format.list([translate("codes.period-units.days", { count: 0 })]);
  return format.list(parts.map(({ unit, count }) => translate(`codes.period-units.${unit}`, { count })));
}
