import type { Activity } from "../activities/activity";
import { fieldLabel, groupLabel, recordValue, type ViewContext } from "../activities/view-context";
import { recipientOfRow } from "../activities/view-recipients";
import { destinationValue, safeguardValue } from "../activities/view-transfers";
import { itemsOf } from "../answers";
import { linksOf } from "../links";
import { contractsValue } from "../paper/contracts";
import { shortReferences } from "../paper/uses";
import type { Party } from "../parties/party";
import type { RecordEntry, Register } from "../register";
import type { SheetValue } from "../sheet";
import { codeName, factValue, given, line, notStated, plain, saidNone } from "../sheet-values";
import { wordsIn } from "../words";
import type { ListColumn, RegisterList } from "./register-list";

/** Groups of the list, from those with the strictest duties on; a party stands in the first that fits. */
const GROUPS = ["processor", "sub-processor", "joint-controller", "controller-served", "other"] as const;
type PartyGroup = (typeof GROUPS)[number];

/** In which role a party appears, and where: references of activities, or names of the processors that engage it. */
type Appearance = { role: string; group: PartyGroup; where: string };

function appearancesOf({ activities, parties }: Register, context: ViewContext): Map<string, Appearance[]> {
  const found = new Map<string, Appearance[]>();
  const add = (id: string, appearance: Appearance) => found.set(id, [...(found.get(id) ?? []), appearance]);
  for (const { state } of activities) {
    const where = state.reference;
    for (const { partyId, role } of itemsOf(state.recipients)) {
      const group = role === "processor" || role === "joint-controller" ? role : "other";
      if (partyId) add(partyId, { role: codeName("recipient-roles", role, context), group, where });
    }
    for (const { partyId } of itemsOf(state.jointControllers)) {
      add(partyId, {
        role: codeName("recipient-roles", "joint-controller", context),
        group: "joint-controller",
        where,
      });
    }
    for (const { partyId } of itemsOf(state.controllersServed)) {
      add(partyId, { role: fieldLabel("controllersServed", context), group: "controller-served", where });
    }
  }
  const subProcessor = groupLabel("subProcessor", "partyId", context);
  for (const { state } of parties) {
    for (const { partyId } of itemsOf(state.subProcessors)) {
      add(partyId, { role: subProcessor, group: "sub-processor", where: state.name });
    }
  }
  return found;
}

function groupOf({ contracts }: Party, appearances: readonly Appearance[]): PartyGroup {
  const kinds = itemsOf(contracts).map(({ kind }) => kind);
  if (kinds.includes("processing")) return "processor";
  const agreed: PartyGroup[] = kinds.includes("processing-on-behalf") ? ["controller-served"] : [];
  const fitting = [...appearances.map(({ group }) => group), ...agreed];
  return GROUPS.find((group) => fitting.includes(group)) ?? "other";
}

type Short = (references: readonly string[]) => string;

/** A line for each role: "Processor: VVT-0001 – VVT-0004". */
function rolesValue(appearances: readonly Appearance[], short: Short, context: ViewContext): SheetValue {
  const roles = new Map<string, string[]>();
  for (const { role, where } of appearances) {
    const places = roles.get(role) ?? [];
    if (!places.includes(where)) roles.set(role, [...places, where]);
  }
  const lines = [...roles].map(([role, places]) => `${role}: ${short(places)}`);
  return given(plain(lines.join("\n") || "–", context));
}

function subProcessorsValue({ subProcessors }: Party, context: ViewContext): SheetValue {
  if (subProcessors.answer === "not-stated") return notStated(context);
  if (subProcessors.answer === "none") return saidNone(context);
  const names = subProcessors.items.map(({ partyId, service }) => {
    const { text } = wordsIn(service, context.locale);
    const name = recordValue(partyId, context).text;
    return text ? `${name} (${text})` : name;
  });
  return given(plain(names.join("\n"), context));
}

/** Whether it is said to whom each transfer of an activity goes: one to nobody in particular may go to anybody. */
const saysToWhom = (activity: Activity): boolean =>
  activity.transfers.answer !== "not-stated" &&
  itemsOf(activity.transfers).every(({ recipientRow }) => recipientOfRow(activity, recipientRow) !== undefined);

/** Where the party takes the data and on what ground; "none" only where every activity that names it has said where data go. */
function transfersValue(id: string, { activities }: Register, context: ViewContext): SheetValue {
  const naming = activities.filter(({ state }) => linksOf(state).some((link) => link.id === id));
  const lines = naming.flatMap(({ state }) =>
    itemsOf(state.transfers)
      .filter(({ recipientRow }) => recipientOfRow(state, recipientRow)?.partyId === id)
      .map((transfer) => `${destinationValue(transfer, context).text}: ${safeguardValue(transfer, context).text}`),
  );
  if (lines.length > 0) return given(plain([...new Set(lines)].join("\n"), context));
  const stated = naming.length > 0 && naming.every(({ state }) => saysToWhom(state));
  return stated ? saidNone(context) : notStated(context);
}

function partyRow(
  { id, state }: RecordEntry<"party">,
  register: Register,
  { appearances, short, heading }: { appearances: readonly Appearance[]; short: Short; heading: string },
  context: ViewContext,
): SheetValue[] {
  const { contact, category, particulars } = state;
  const reach = [contact.phone, contact.email, contact.website].filter(Boolean).join("\n");
  return [
    given(plain(heading, context)),
    given(plain(state.name, context), { recordId: id }),
    given(plain(codeName("recipient-categories", category, context), context)),
    line(contact.address.trim().replaceAll(/\s*\n\s*/g, ", "), context),
    contact.country ? given(plain(context.format.country(contact.country), context)) : notStated(context),
    line(reach, context),
    rolesValue(appearances, short, context),
    contractsValue(state, context),
    subProcessorsValue(state, context),
    transfersValue(id, register, context),
    particulars.checkedOn
      ? factValue(particulars.checkedOn, context, (day) => plain(context.format.day(day), context))
      : notStated(context),
  ];
}

function columnsOf(context: ViewContext): ListColumn[] {
  const party = (property: string) => groupLabel("party", property, context);
  const contact = (property: string) => groupLabel("contact", property, context);
  const words = (key: string) => context.translate(`paper.lists.parties.${key}`);
  return [
    { id: "group", head: words("group"), makesGroups: true },
    { id: "name", head: party("name") },
    { id: "category", head: party("category"), beneath: "name" },
    { id: "address", head: contact("address") },
    { id: "country", head: contact("country"), beneath: "address", labelled: true },
    { id: "contact", head: words("contact"), beneath: "address", labelled: true },
    { id: "roles", head: words("roles") },
    { id: "contracts", head: party("contracts") },
    { id: "subProcessors", head: party("subProcessors") },
    { id: "transfers", head: fieldLabel("transfers", context) },
    { id: "checkedOn", head: groupLabel("partyParticulars", "checkedOn", context) },
  ];
}

/** Who receives data, processors first: contracts of Art. 28 GDPR, sub-processors, ways out of the Union, last checks. */
export function partyList(register: Register, context: ViewContext): RegisterList {
  const all = appearancesOf(register, context);
  const short = shortReferences(register);
  const groups = GROUPS.map((group) => {
    const heading = context.translate(`paper.lists.parties.groups.${group}`);
    const own = register.parties.filter(({ id, state }) => groupOf(state, all.get(id) ?? []) === group);
    const rows = own.map((entry) =>
      partyRow(entry, register, { appearances: all.get(entry.id) ?? [], short, heading }, context),
    );
    return { heading, rows };
  });
  return {
    name: "parties",
    title: context.translate("paper.lists.parties.title"),
    columns: columnsOf(context),
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}
