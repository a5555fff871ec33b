import type { Activity } from "@/domain/activities/activity";
import type { ViewContext } from "@/domain/activities/view-context";
import { termName } from "@/domain/activities/view-context";
import { type Words, wordsIn } from "@/domain/words";
import type { ShownFinding } from "@/server/findings/list";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const LISTS: Partial<Record<string, string>> = {
  dataSubjects: "data-subject-categories",
  personalData: "data-categories",
  recipients: "recipient-categories",
};
const LINKS = ["partyId", "measureId", "cookieId", "systemId", "documentId"];
const TEXTS = ["name", "items", "description", "receivesFor"];

/** What the row of an activity is called in which a finding lies: its record, its words, or its category. */
export function rowNameOf(activity: Activity, context: ViewContext): (finding: ShownFinding) => string {
  return ({ noun, place }) => {
    if (noun !== "activity" || !place.rowId) return "";
    const list: unknown = Reflect.get(activity, place.field);
    const items = isObject(list) && Array.isArray(list.items) ? list.items : [];
    const row: unknown = items.find((one: unknown) => isObject(one) && one.id === place.rowId);
    if (!isObject(row)) return "";
    const link = LINKS.map((key) => row[key]).find((id) => typeof id === "string");
    const named = typeof link === "string" ? context.record(link)?.name : undefined;
    if (named) return named;
    // safe because these properties hold words in every row
    const said = TEXTS.map((key) => wordsIn(row[key] as Words | undefined, context.locale).text).find(Boolean);
    const group = LISTS[place.field];
    const category = group && typeof row.category === "string" ? termName(group, row.category, context).text : "";
    return (category || said || "").slice(0, 80);
  };
}
