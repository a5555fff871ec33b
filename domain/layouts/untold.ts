import type { ViewContext } from "../activities/view-context";
import { registerExport } from "../exports/register-json";
import { annexesOf } from "../paper/annexes";
import { coverRows } from "../paper/cover";
import type { Register } from "../register";
import type { SheetValue } from "../sheet";
import { type Saying, sayingsOf } from "../tables/sayings";

/** What the records that activities share say of themselves, and no cover and no annex does; `heading` is their kind. */
type Untold = { heading: string; name: string; label: string; text: string };

/** How the register is kept, and what the cover says of the controllers and the officer. */
const NOT_ABOUT_PROCESSING: ReadonlySet<string> = new Set([
  ...["name", "defaultLocale", "referencePrefix", "dataProtectionOfficer"].map((key) => `organisation ${key}`),
  ...["identity", "departmentIds", "isDataProtectionOfficer", "role"].map((key) => `people ${key}`),
]);

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
const wordsOf = ({ text, detail = "" }: SheetValue): string[] => [text, detail];

/** What covers and annexes say of each record, by its id; of the organisation and its officer, what the cover says. */
function toldOf(register: Register, context: ViewContext): (id: string) => string {
  const rows = annexesOf(register, context).flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  const byRecord = Map.groupBy(rows, ({ cells: [first] }) => first?.recordId);
  const cover = coverRows(register, context).flatMap(({ values }) => values.flatMap(wordsOf));
  const { dataProtectionOfficer } = register.organisation.state;
  const onCover = [register.organisation.id, dataProtectionOfficer.answer === "given" && dataProtectionOfficer.value];
  const general = (byRecord.get(undefined) ?? []).flatMap(({ cells }) => cells.flatMap(wordsOf));
  return (id) => {
    const own = (byRecord.get(id) ?? []).flatMap(({ cells }) => cells.flatMap(wordsOf));
    const name = context.record(id)?.name ?? "";
    return inOneLine([name, ...own, ...(onCover.includes(id) ? [...cover, ...general] : [])].join("\n"));
  };
}

/** Everything that forms, covers and annexes leave out of the records that activities name, so that it can be listed. */
export function untoldOf(register: Register, context: ViewContext): Untold[] {
  const document = registerExport({ ...register, activities: [] });
  const told = toldOf(register, context);
  const known = new Map<string, string>();
  const isTold = ({ recordId, text }: Saying) => {
    const all = known.get(recordId) ?? told(recordId);
    known.set(recordId, all);
    return all.includes(inOneLine(text));
  };
  const nouns = new Map(recordsOf(register));
  const byRecord = Map.groupBy(sayingsOf(document, context), ({ recordId }) => recordId);
  return [...byRecord.values()].flat().flatMap((saying) => {
    const noun = nouns.get(saying.recordId);
    const isControllers = saying.table === "organisation-legalEntities";
    if (!noun || isControllers || NOT_ABOUT_PROCESSING.has(`${saying.table} ${saying.column}`) || isTold(saying))
      return [];
    const name = context.record(saying.recordId)?.name ?? register.organisation.state.name;
    return [{ heading: context.translate(`tables.sheets.${noun}`), name, label: saying.label, text: saying.text }];
  });
}

function recordsOf(register: Register): [id: string, noun: string][] {
  const { departments, people, parties, systems, measures, documents, cookies } = register;
  const lists = {
    organisation: [register.organisation],
    departments,
    people,
    parties,
    systems,
    measures,
    documents,
    cookies,
  };
  return Object.entries(lists).flatMap(([noun, entries]) => entries.map(({ id }): [string, string] => [id, noun]));
}
