import type { Reader } from "@/components/records/reader";
import type { ViewContext } from "@/domain/activities/view-context";
import type { Noun } from "@/domain/ids";
import type { Label } from "@/domain/labels";
import type { LegalEntity, OwnTerm } from "@/domain/organisations/organisation";
import { Words, wordsIn } from "@/domain/words";

type Linked = { id: string; noun: Noun; label: Label; state: object | null };

/** The language of a record's name: names in words may exist in the other language only. */
function langOf(record: Linked, reader: Reader): ViewContext["locale"] {
  const name = record.state && "name" in record.state ? record.state.name : undefined;
  const words = Words.safeParse(name);
  return words.success ? wordsIn(words.data, reader.locale).lang : reader.locale;
}

/** What the view of an activity needs to know, out of what a page has read. */
export function sheetContext(
  reader: Reader,
  organisation: { legalEntities: readonly LegalEntity[]; terms: readonly OwnTerm[] },
  linked: readonly Linked[],
  day: string,
): ViewContext {
  const records = new Map(linked.map((record) => [record.id, record]));
  return {
    locale: reader.locale,
    translate: reader.t,
    format: reader.format,
    day,
    ownTerms: organisation.terms,
    entity: (rowId) =>
      rowId === null && organisation.legalEntities.length === 1
        ? organisation.legalEntities[0]
        : organisation.legalEntities.find((entity) => entity.id === rowId),
    record: (id) => {
      const record = records.get(id);
      if (!record) return undefined;
      return {
        name: record.label[reader.locale],
        lang: langOf(record, reader),
        detail: record.label.detail || undefined,
      };
    },
  };
}
