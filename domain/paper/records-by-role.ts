import { recordValue, type ViewContext } from "../activities/view-context";
import { itemsOf } from "../answers";
import { contactLines } from "../contact-lines";
import { linksOf } from "../links";
import { registerContext } from "../records/register-context";
import type { Register } from "../register";
import type { SheetTable } from "../sheet";
import { factValue, given, plain, type Speech, sayWords } from "../sheet-values";
import { wordsIn } from "../words";
import { controllerContacts } from "./controller-served";
import type { Proof } from "./frame";
import { registerPaper } from "./register-paper";

/** What activities name, and what that names in turn. */
function namedBy(register: Register, activities: Register["activities"]): ReadonlySet<string> {
  const { parties, systems, measures, documents, cookies } = register;
  const states = new Map<string, object>(
    [parties, systems, measures, documents, cookies].flat().map(({ id, state }) => [id, state]),
  );
  const named = new Set<string>();
  const follow = (state: object): void => {
    for (const { id } of linksOf(state)) {
      if (named.has(id)) continue;
      named.add(id);
      follow(states.get(id) ?? {});
    }
  };
  for (const { state } of activities) follow(state);
  return named;
}

/** The register of one role: its activities, and of the other records those that it does not share with the other role alone. */
function ofRole(register: Register, processor: boolean): Register {
  const forOthers = register.activities.filter(({ state }) => state.role === "processor");
  const own = register.activities.filter(({ state }) => state.role !== "processor");
  const [byProcessor, byController] = [namedBy(register, forOthers), namedBy(register, own)];
  // What no activity names is the controller's: its annexes are the whole of what the organisation keeps.
  const belongs = ({ id }: { id: string }) =>
    processor ? byProcessor.has(id) : byController.has(id) || !byProcessor.has(id);
  return {
    ...register,
    activities: processor ? forOthers : own,
    parties: register.parties.filter(belongs),
    systems: register.systems.filter(belongs),
    measures: register.measures.filter(belongs),
    documents: register.documents.filter(belongs),
    cookies: register.cookies.filter(belongs),
  };
}

const OF_CONTROLLER: ReadonlySet<string> = new Set(["rights", "statements"]);

const hasActivities = ({ activities }: Register): boolean =>
  activities.some(({ state }) => state.status !== "archived");

/** What is processed on behalf of whom, one row for each controller: Art. 30(2)(a) and (b) GDPR. */
function servedTable(register: Register, context: ViewContext): SheetTable {
  const activities = register.activities.filter(({ state }) => state.status !== "archived");
  const rows = register.parties.flatMap(({ id, state: party }) => {
    const served = activities.flatMap(({ state }) =>
      itemsOf(state.controllersServed)
        .filter(({ partyId }) => partyId === id)
        .map((row) => ({ state, row })),
    );
    if (served.length === 0) return [];
    const names = served.map(({ state }) => `${state.reference} ${wordsIn(state.name, context.locale).text}`.trim());
    const processing = served.map(({ row }) => factValue(row.processing, context, sayWords(context)).text);
    const lines = contactLines(party.contact, context);
    const cells = [
      { ...recordValue(id, context), detail: lines.join("\n") || context.translate("fields.contactNotStated") },
      controllerContacts(party, context),
      given(plain(names.join("\n"), context)),
      given(plain([...new Set(processing)].join("\n"), context)),
    ];
    return [{ cells, evidence: [] }];
  });
  const head = ["controller", "contacts", "activities", "processing"].map((key) =>
    context.translate(`paper.processor.${key}`),
  );
  return { field: "controllersServed", caption: "", head, rows };
}

/** In which roles a register has a record to print: at least one, because an empty register is the controller's. */
export function rolesOnPaper(register: Register): ("controller" | "processor")[] {
  const inUse = register.activities.filter(({ state }) => state.status !== "archived");
  const roles = (["controller", "processor"] as const).filter((role) =>
    inUse.some(({ state }) => (state.role === "processor") === (role === "processor")),
  );
  return roles.length > 0 ? roles : ["controller"];
}

/** The record of the controller, Art. 30(1) GDPR; undefined where the organisation only processes for others. */
export function controllerPaper(register: Register, speech: Speech, proof: Proof) {
  const own = ofRole(register, false);
  return hasActivities(own) || !hasActivities(register) ? registerPaper(own, speech, proof) : undefined;
}

/** The record of the processor, Art. 30(2) GDPR, with a table by controller served; undefined where there is none. */
export function processorPaper(register: Register, speech: Speech, proof: Proof) {
  const own = ofRole(register, true);
  if (!hasActivities(own)) return undefined;
  const paper = registerPaper(own, speech, proof);
  const table = servedTable(own, registerContext(own, speech));
  const served = { heading: speech.translate("paper.processor.served"), tables: [table] };
  // Rights and statements are what the organisation tells the people whose data it processes as a controller.
  const annexes = paper.annexes.filter(({ tables }) => !tables.some(({ field }) => OF_CONTROLLER.has(field)));
  return {
    ...paper,
    annexes: [...(table.rows.length > 0 ? [served] : []), ...annexes],
  };
}
