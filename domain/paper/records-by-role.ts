import { recordValue, type ViewContext } from "../activities/view-context";
import { itemsOf } from "../answers";
import { contactLines } from "../contact-lines";
import { registerContext } from "../records/register-context";
import type { Register } from "../register";
import type { SheetTable } from "../sheet";
import { factValue, given, plain, type Speech, sayWords } from "../sheet-values";
import { wordsIn } from "../words";
import type { Proof } from "./frame";
import { registerPaper } from "./register-paper";

const ofRole = (register: Register, processor: boolean): Register => ({
  ...register,
  activities: register.activities.filter(({ state }) => (state.role === "processor") === processor),
});

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
      given(plain(names.join("\n"), context)),
      given(plain([...new Set(processing)].join("\n"), context)),
    ];
    return [{ cells, evidence: [] }];
  });
  const head = ["controller", "activities", "processing"].map((key) => context.translate(`paper.processor.${key}`));
  return { field: "controllersServed", caption: "", head, rows };
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
  return {
    ...paper,
    subtitle: speech.translate("paper.processor.subtitle"),
    cover: { ...paper.cover, heading: speech.translate("paper.processor.heading") },
    annexes: [...(table.rows.length > 0 ? [served] : []), ...paper.annexes],
  };
}
