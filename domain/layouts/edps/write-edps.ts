import { itemsOf } from "../../answers";
import type { Register } from "../../register";
import type { SheetTable } from "../../sheet";
import { given, plain, type Speech } from "../../sheet-values";
import { dataLines, inLines, linesWithDetails, listed, retentionLines, transferLines, valuesAt } from "../cell-texts";
import { cardLine, controllerCards, listedCard, officerCard, partyCard } from "../contact-card";
import { asController, type Laid, type LaidRegister, laidRegister, leftOfActivities } from "../laid-register";
import { type Leftover, leftOfCard, leftOfRegister } from "../leftovers";
import { EDPS_HEAD, EDPS_ITEMS, EDPS_PART, EDPS_PARTS, type EdpsNumber, type EdpsPart, NO_PLACE } from "./items";

/** The form of each activity, and what it has no place for. */
export type EdpsRecords = {
  title: string;
  author: string;
  date: string;
  records: readonly { title: string; reference: string; table: SheetTable }[];
  left: { heading: string; table: SheetTable };
};

/** Several kinds of values in one item, each under its own words. */
const inParts = (parts: Partial<Record<EdpsPart, string>>): string =>
  Object.entries(parts)
    .flatMap(([part, text]) => (text ? [`${EDPS_PARTS[part as EdpsPart]}\n${text}`] : []))
    .join("\n");

function actors(
  { entry, placing }: Laid,
  { register, context }: LaidRegister,
): Pick<Record<EdpsNumber, string>, 3 | 4 | 5> {
  const own = controllerCards(register, context).find(
    ({ id }) => id === context.entity(entry.state.controllerEntity)?.id,
  );
  if (own) valuesAt(placing, "controllerEntity", "controllerEntity.detail");
  const officer = officerCard(register, context);
  const none = placing.take("jointControllers").filter(({ state }) => state === "none");
  const joint = itemsOf(entry.state.jointControllers).map(({ partyId }) => partyCard(register, partyId, context));
  return {
    3: own ? cardLine(own.controller) : "",
    4: officer ? cardLine(officer) : "",
    5: inLines([...none.map(({ text }) => text), ...joint.map((card) => (card ? listedCard(card) : ""))]),
  };
}

/** Processors have an item of their own, with their contact; all other recipients stand together. */
function recipients({ entry, placing }: Laid, { register, context }: LaidRegister): Record<6 | 10, string> {
  const processors = itemsOf(entry.state.recipients).filter(({ role }) => role === "processor");
  const named = processors.map(({ id, partyId }) => {
    placing.take("recipients.role", id);
    const text = placing.take("recipients.partyId", id).map((one) => one.text);
    const card = partyId ? partyCard(register, partyId, context) : undefined;
    return card ? listedCard(card) : text.join("");
  });
  return {
    6: inLines(named),
    10: inParts({
      inside: inLines(linesWithDetails(placing, "internalRecipients")),
      outside: listed(placing, "recipients", "recipients.partyId"),
    }),
  };
}

function descriptionsOf(laid: Laid, whole: LaidRegister): Record<EdpsNumber, string> {
  const { entry, placing } = laid;
  return {
    1: listed(placing, "updatedOn"),
    2: listed(placing, "reference", "name"),
    ...actors(laid, whole),
    ...recipients(laid, whole),
    7: inParts({
      description: listed(placing, "description"),
      purposes: listed(placing, "purposes", "purposes.name"),
    }),
    8: inParts({
      people: inLines(linesWithDetails(placing, "dataSubjects")),
      data: inLines(dataLines(entry.state, placing)),
    }),
    9: inLines(retentionLines(entry.state, placing, whole.context)),
    11: inLines(transferLines(entry.state, placing)),
    12: inLines(linesWithDetails(placing, "measures")),
    13: inParts({
      information: listed(placing, "information"),
      rights: inLines(linesWithDetails(placing, "rights")),
    }),
  };
}

function recordOf(laid: Laid, whole: LaidRegister): EdpsRecords["records"][number] {
  const { context } = whole;
  const { reference } = laid.entry.state;
  const title = context.record(laid.entry.id)?.name || context.translate("fields.unnamed");
  const texts = descriptionsOf(laid, whole);
  const row = (...cells: readonly string[]) => ({
    cells: cells.map((text) => given(plain(text, context))),
    evidence: [],
  });
  const rows = EDPS_ITEMS.flatMap(({ nr, item }) => [
    ...(nr === EDPS_PART.before ? [row("", EDPS_PART.item, "")] : []),
    row(String(nr), item, texts[nr]),
  ]);
  return { title, reference, table: { field: "edps", caption: "", head: [...EDPS_HEAD], rows } };
}

/** Of those who answer for the processing everything has its place; of controllers of no activity here, nothing has. */
function leftOfContacts({ register, context, activities }: LaidRegister): Leftover[] {
  const named = new Set(activities.map(({ entry }) => context.entity(entry.state.controllerEntity)?.id));
  const shown = ["name", "company", "street", "postcode", "city", "country", "phone", "email", "website"] as const;
  const label = (key: string) => context.translate(`paper.cover.${key}`);
  const officer = officerCard(register, context);
  return [
    ...controllerCards(register, context).flatMap(({ id, controller, representative }) => [
      ...leftOfCard(controller, named.has(id) ? shown : [], label("controller"), context),
      ...(representative ? leftOfCard(representative, [], label("representative"), context) : []),
    ]),
    ...(officer && activities.length > 0 ? leftOfCard(officer, shown, label("dataProtectionOfficer"), context) : []),
  ];
}

/** The record form of the European Data Protection Supervisor, one for each activity. */
export function writeEdps(source: Register, speech: Speech): EdpsRecords {
  const whole = laidRegister(source, speech);
  const { context, register } = whole;
  const activities = asController(whole);
  const records = activities.map((laid) => recordOf(laid, whole));
  const left = [
    ...leftOfActivities(whole),
    ...leftOfContacts({ ...whole, activities }),
    ...leftOfRegister(register, whole.archived, context),
  ];
  const rows = left.map(({ reference, field, value }) => ({
    cells: [reference, field, value].map((text) => given(plain(text, context))),
    evidence: [],
  }));
  return {
    title: "Records of processing activities",
    author: register.organisation.state.name,
    date: context.translate("paper.date", { day: context.format.day(register.asOf) }),
    records,
    left: {
      heading: NO_PLACE.heading,
      table: { field: "left", caption: "", head: [...NO_PLACE.head], rows },
    },
  };
}
