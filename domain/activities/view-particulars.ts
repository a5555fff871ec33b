import type { Fact } from "../answers";
import type { Particular } from "../particulars/particular";
import type { SheetRow, SheetValue } from "../sheet";
import { factValue, plain, type Said, type Speech } from "../sheet-values";
import { type Words, wordsIn } from "../words";
import { groupLabel, type ViewContext } from "./view-context";

type Group = Record<string, Particular>;
/** The stated particulars of a group; one that is absent is not stated. */
type Stated = Record<string, Fact<unknown> | undefined>;

/** What a stated particular says; `path` is the group and the name of its words. */
export function sayParticular(particular: Particular, path: string, value: unknown, context: Speech): Said {
  const choice = (code: unknown) => context.translate(`fields.${path}.choices.${code}`);
  switch (particular.kind) {
    case "words":
      // safe because the schema of this kind is that of words
      return wordsIn(value as Words, context.locale);
    case "line":
      return plain(String(value), context);
    case "count":
      return plain(context.format.number(Number(value)), context);
    case "day":
      return plain(context.format.day(String(value)), context);
    case "country":
      return plain(context.format.country(String(value)), context);
    case "choice":
      return plain(choice(value), context);
    case "choices":
      return plain(Array.isArray(value) ? context.format.list(value.map(choice)) : "", context);
  }
}

/** One row for each particular that somebody stated; those that concern few are not shown as gaps. */
export function particularRows(
  group: string,
  particulars: Group,
  stated: Stated,
  context: ViewContext,
  { field, suffix = "" }: { field: string; suffix?: string },
): SheetRow[] {
  return Object.entries(particulars).flatMap(([name, particular]): SheetRow[] => {
    const fact = stated[name];
    if (!fact || fact.answer === "not-stated") return [];
    const say = (value: unknown) => sayParticular(particular, `${group}.${name}`, value, context);
    const value: SheetValue = factValue(fact, context, say);
    return [{ field: `${field}.${name}`, label: groupLabel(group, name, context) + suffix, values: [value] }];
  });
}

type Row = { id: string; particulars: Stated };

/** The stated particulars of the rows of a list, each with the name of its row where there are several. */
export function particularsOfRows<Item extends Row>(
  group: string,
  particulars: Group,
  items: readonly Item[],
  context: ViewContext,
  { field, name }: { field: string; name: (item: Item) => string },
): SheetRow[] {
  return items.flatMap((item) =>
    particularRows(group, particulars, item.particulars, context, {
      field: `${field}.${item.id}.particulars`,
      suffix: items.length > 1 ? ` (${name(item)})` : "",
    }),
  );
}
