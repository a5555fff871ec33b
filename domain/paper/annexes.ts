import { groupLabel, recordValue, type ViewContext } from "../activities/view-context";
import { itemsOf } from "../answers";
import { contactLines } from "../contact-lines";
import { lifetimeText } from "../records/record-name";
import type { RecordEntry, Register } from "../register";
import type { SheetTable, SheetValue } from "../sheet";
import {
  codeName,
  factValue,
  given,
  line,
  mergeEvidence,
  notStated,
  plain,
  sayWords,
  wordsValue,
} from "../sheet-values";
import { wordsIn } from "../words";
import { contractsValue } from "./contracts";
import { controllerContacts } from "./controller-served";
import { usesOf } from "./uses";

export type Annex = { heading: string; tables: SheetTable[] };

type Rows = SheetTable["rows"];

const cell = (text: string, context: ViewContext): SheetValue => line(text, context);

type Uses = (id: string) => SheetValue;

function table(id: string, head: string[], rows: Rows, { translate }: ViewContext): SheetTable {
  return { field: id, caption: translate(`paper.annexes.${id}`), head, rows };
}

function partyRow({ id, state }: RecordEntry<"party">, uses: Uses, context: ViewContext) {
  const printed = itemsOf(state.statedAs);
  const own = state.contact.address.replaceAll(/\s+/g, " ").trim();
  const other = printed.filter(({ text }) => own === "" || !text.replaceAll(/\s+/g, " ").includes(own));
  const stated = other.map(
    ({ text }) => `${groupLabel("statedAddress", "text", context)}: ${text.replaceAll("\n", ", ")}`,
  );
  const parent = state.parentPartyId.answer === "given" ? context.record(state.parentPartyId.value)?.name : undefined;
  const family = parent ? [`${groupLabel("party", "parentPartyId", context)}: ${parent}`] : [];
  const details = [codeName("recipient-categories", state.category, context), ...family];
  const address = cell(contactLines(state.contact, context).join("\n"), context);
  const behind = controllerContacts(state, context);
  const beneath = [...stated, ...(behind.state === "given" ? [behind.text] : [])];
  const cells = [
    given(plain(state.name, context), { detail: details.join("\n"), recordId: id }),
    beneath.length > 0 ? { ...address, detail: beneath.join("\n") } : address,
    contractsValue(state, context),
    uses(id),
  ];
  return { cells, evidence: mergeEvidence(...printed.map((row) => row.evidence)) };
}

function partyTable({ parties }: Register, uses: Uses, context: ViewContext): SheetTable {
  const head = [
    groupLabel("party", "name", context),
    groupLabel("party", "contact", context),
    groupLabel("party", "contracts", context),
    context.translate("paper.annexes.usedIn"),
  ];
  return table(
    "parties",
    head,
    parties.map((entry) => partyRow(entry, uses, context)),
    context,
  );
}

function measureTable({ measures }: Register, uses: Uses, context: ViewContext): SheetTable {
  const rows = measures.map(({ id, state }) => ({
    cells: [
      wordsValue(state.name, context, { recordId: id }),
      wordsValue(state.description, context),
      given(plain(codeName("measure-aims", state.aim, context), context)),
      uses(id),
    ],
    evidence: state.evidence,
  }));
  const head = ["name", "description", "aim"].map((name) => groupLabel("measure", name, context));
  return table("measures", [...head, context.translate("paper.annexes.usedIn")], rows, context);
}

function cookieRow({ id, state }: RecordEntry<"cookie">, uses: Uses, context: ViewContext) {
  const kind = state.kind === "cookie" ? [] : [codeName("cookie-kinds", state.kind, context)];
  const party = [codeName("cookie-parties", state.party, context), ...kind].join(", ");
  const setBy = state.setBy.answer === "given" ? context.record(state.setBy.value)?.name : undefined;
  const necessity = factValue(state.necessity, context, (code) => plain(codeName("necessity", code, context), context));
  const consent = state.consent.answer === "given" ? wordsIn(state.consent.value, context.locale).text : "";
  const lifetime =
    state.lifetime.answer === "not-stated" ? notStated(context) : cell(lifetimeText(state, context), context);
  const facts = [state.setBy, state.lifetime, state.purpose, state.necessity, state.consent];
  const cells = [
    given(plain(state.name, context), { detail: setBy ? `${party}, ${setBy}` : party, recordId: id }),
    lifetime,
    factValue(state.purpose, context, sayWords(context)),
    consent ? { ...necessity, detail: consent } : necessity,
    uses(id),
  ];
  const evidence = facts.map((fact) => (fact.answer === "not-stated" ? [] : fact.evidence));
  return {
    cells: cells.map(({ evidence: _evidence, ...value }) => value),
    evidence: mergeEvidence(state.evidence, ...evidence),
  };
}

function cookieTable({ cookies }: Register, uses: Uses, context: ViewContext): SheetTable {
  const head = ["name", "lifetime", "purpose", "necessity"].map((name) => groupLabel("cookie", name, context));
  const rows = cookies.map((entry) => cookieRow(entry, uses, context));
  return table("cookies", [...head, context.translate("paper.annexes.usedIn")], rows, context);
}

function systemTable({ systems }: Register, uses: Uses, context: ViewContext): SheetTable {
  const rows = systems.map(({ id, state }) => ({
    cells: [
      given(plain(state.name, context), { recordId: id }),
      wordsValue(state.description, context),
      operatorValue(state, context),
      uses(id),
    ],
    evidence: state.operatedBy.answer === "not-stated" ? [] : state.operatedBy.evidence,
  }));
  const head = ["name", "description", "operatedBy"].map((name) => groupLabel("system", name, context));
  return table("systems", [...head, context.translate("paper.annexes.usedIn")], rows, context);
}

function operatorValue(system: RecordEntry<"system">["state"], context: ViewContext): SheetValue {
  const { operatedBy, hosting, hostingCountry } = system;
  const place = hosting.answer === "given" ? [codeName("hosting", hosting.value, context)] : [];
  const land = hostingCountry.answer === "given" ? [context.format.country(hostingCountry.value)] : [];
  const where = [...place, ...land].join(", ") || undefined;
  if (operatedBy.answer === "given") {
    return { ...recordValue(operatedBy.value, context), detail: where, detailLang: undefined };
  }
  return { ...factValue(operatedBy, context, () => plain("", context)), detail: where, evidence: undefined };
}

function statementTables({ organisation }: Register, context: ViewContext): SheetTable[] {
  const rights = itemsOf(organisation.state.rights).map(({ right, statement, exercise, evidence }) => {
    const text = codeName("rights", right, context);
    const { evidence: how = [], ...exercised } = factValue(exercise, context, sayWords(context));
    const name = given(plain(text, context), { detail: context.translate(`codes.articles.${right}`) });
    return { cells: [name, wordsValue(statement, context), exercised], evidence: mergeEvidence(evidence, how) };
  });
  const statements = itemsOf(organisation.state.statements).map(({ topic, statement, evidence }) => ({
    cells: [given(plain(codeName("statement-topics", topic, context), context)), wordsValue(statement, context)],
    evidence,
  }));
  const head = (group: string, ...names: string[]) => names.map((name) => groupLabel(group, name, context));
  return [
    table("rights", head("declaredRight", "right", "statement", "exercise"), rights, context),
    table("statements", head("generalStatement", "topic", "statement"), statements, context),
  ].filter(({ rows }) => rows.length > 0);
}

function documentTable({ documents }: Register, uses: Uses, context: ViewContext): SheetTable {
  const rows = documents.map(({ id, state }) => ({
    cells: [
      given(plain(state.title, context), {
        detail: wordsIn(state.description, context.locale).text || undefined,
        recordId: id,
      }),
      given(plain(codeName("document-kinds", state.kind, context), context)),
      factValue(state.dated, context, (day) => plain(context.format.day(day), context)),
      factValue(state.location, context, (text) => plain(text, context)),
      uses(id),
    ].map(({ evidence: _evidence, ...value }) => value),
    evidence: [],
  }));
  const head = ["title", "kind", "dated", "location"].map((name) => groupLabel("document", name, context));
  return table("documents", [...head, context.translate("paper.annexes.usedIn")], rows, context);
}

/** What the sheets refer to, each once and in full. */
export function annexesOf(register: Register, context: ViewContext): Annex[] {
  const references = usesOf(register, context.translate("paper.annexes.all"));
  const uses: Uses = (id) => given(plain(references(id) || "–", context));
  const annex = (id: string, ...tables: SheetTable[]): Annex => ({
    heading: context.translate(`paper.annexes.${id}`),
    tables: tables.map((one) => (tables.length === 1 ? { ...one, caption: "" } : one)),
  });
  const statements = statementTables(register, context);
  return [
    annex("parties", partyTable(register, uses, context)),
    annex("measures", measureTable(register, uses, context)),
    annex("cookies", cookieTable(register, uses, context)),
    annex("systems", systemTable(register, uses, context)),
    ...(statements.length > 0 ? [annex("general", ...statements)] : []),
    annex("documents", documentTable(register, uses, context)),
  ].filter(({ tables }) => tables.some(({ rows }) => rows.length > 0));
}
