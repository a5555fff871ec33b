import type { ViewContext } from "../../activities/view-context";
import { itemsOf } from "../../answers";
import { CRIMINAL_CATEGORIES, SPECIAL_CATEGORIES } from "../../codes/data-categories";
import type { Meaning } from "../../imports/meaning";
import { controllerContacts } from "../../paper/controller-served";
import type { Register } from "../../register";
import type { SheetBlock, SheetRow, SheetValue } from "../../sheet";
import { factValue, given, notStated, plain, sayWords } from "../../sheet-values";
import { conditionLines, legalBasisLines, linesWithDetails } from "../cell-texts";
import { cardLine, partyCard } from "../contact-card";
import type { Laid } from "../laid-register";
import type { Placing, Statement } from "../statements";
import {
  DATA_LINE,
  DATA_TABLE,
  type DskLine,
  type DskTable,
  EXTERNAL_LINE,
  NO_TRANSFER,
  RECIPIENT_TABLE,
  RETENTION_LINE,
  RETENTION_TABLE,
  SERVED_LINE,
  SERVED_TABLE,
  SPECIAL_TABLE,
  SUITABLE_LINE,
  SUPPLEMENT_LINES,
  TRANSFER_LABEL,
  TRANSFER_TABLE,
  TRANSFERS_AS_FOLLOWS,
} from "./labels";

const said = (text: string, context: ViewContext, detail?: string): SheetValue =>
  given(plain(text, context), detail ? { detail } : {});

/** Statements with what was said beneath each of them. */
function valuesOf(statements: readonly Statement[], placing: Placing, context: ViewContext): SheetValue[] {
  return statements.map((one) => {
    const beneath = placing.takeBeneath(one).map(({ text }) => text);
    return { ...said(one.text, context, beneath.join("\n")), state: one.state };
  });
}

function rowOf({ label, paths, isList }: DskLine, placing: Placing, context: ViewContext): SheetRow {
  const [path = label] = paths;
  const listed = isList ? linesWithDetails(placing, path).map((text) => said(text, context)) : [];
  const values = listed.length > 0 ? listed : paths.flatMap((one) => valuesOf(placing.take(one), placing, context));
  return { field: path, label, values: values.length > 0 ? values : [notStated(context)] };
}

/** Lines of the form as facts; of optional ones only those that somebody stated. */
export function linesBlock(
  lines: readonly DskLine[],
  { placing }: Laid,
  context: ViewContext,
  optional = false,
): SheetBlock {
  const rows = lines.map((one) => rowOf(one, placing, context));
  const isStated = ({ values }: SheetRow) => values.some(({ state }) => state !== "not-stated");
  return { kind: "rows", rows: optional ? rows.filter(isStated) : rows };
}

function tableBlock({ caption, columns }: DskTable, rows: readonly (readonly SheetValue[])[]): SheetBlock {
  const head = columns.map((column) => column.head);
  return {
    kind: "table",
    table: { field: caption, caption, head, rows: rows.map((cells) => ({ cells: [...cells], evidence: [] })) },
  };
}

function cellAt(path: string, row: string, placing: Placing, context: ViewContext): SheetValue {
  const [value] = valuesOf(placing.take(path, row), placing, context);
  return value ?? notStated(context);
}

const isSensitive = (category: string): boolean =>
  [...SPECIAL_CATEGORIES, ...CRIMINAL_CATEGORIES].some((code) => code === category);

/** Ordinary and special data apart, as the form asks for them. */
export function dataBlocks(laid: Laid, context: ViewContext): SheetBlock[] {
  const { entry, placing } = laid;
  const { personalData } = entry.state;
  if (personalData.answer !== "given") return [linesBlock([DATA_LINE], laid, context)];
  const everyone = said(context.translate("fields.everyone"), context);
  const rows = personalData.items.map(({ id, category, mark }) => {
    const people = cellAt("personalData.dataSubjectRows", id, placing, context);
    const cells = [
      cellAt("personalData.category", id, placing, context),
      cellAt("personalData.items", id, placing, context),
      people.state === "not-stated" ? everyone : people,
    ];
    return { special: isSensitive(category) || mark !== "ordinary", cells };
  });
  const [special, ordinary] = [rows.filter((row) => row.special), rows.filter((row) => !row.special)];
  return [
    ...(ordinary.length > 0
      ? [
          tableBlock(
            DATA_TABLE,
            ordinary.map(({ cells }) => cells),
          ),
        ]
      : []),
    ...(special.length > 0
      ? [
          tableBlock(
            SPECIAL_TABLE,
            special.map(({ cells }) => cells),
          ),
        ]
      : []),
  ];
}

export function recipientBlocks(laid: Laid, context: ViewContext): SheetBlock[] {
  const { entry, placing } = laid;
  const { recipients } = entry.state;
  if (recipients.answer !== "given") return [linesBlock([EXTERNAL_LINE], laid, context)];
  const columns = ["partyId", "role", "receivesFor", "dataRows"];
  const rows = recipients.items.map(({ id }) =>
    columns.map((column) => cellAt(`recipients.${column}`, id, placing, context)),
  );
  return [tableBlock(RECIPIENT_TABLE, rows)];
}

const ticked = (isTrue: boolean, text: string): string => `${isTrue ? "☑" : "☐"} ${text}`;

/** Whether data are transferred, as two boxes, and where to. */
export function transferBlocks(laid: Laid, context: ViewContext): SheetBlock[] {
  const { entry, placing } = laid;
  const { transfers } = entry.state;
  const boxes = [
    ticked(transfers.answer === "none", NO_TRANSFER),
    ticked(transfers.answer === "given", TRANSFERS_AS_FOLLOWS),
  ];
  const notes = [...placing.take("transfers"), ...placing.take("transfers.detail")].filter(
    ({ path }) => path !== "transfers",
  );
  const values = [...boxes, ...notes.map(({ text }) => text)].map((text) => said(text, context));
  const rows: SheetBlock = { kind: "rows", rows: [{ field: "transfers", label: TRANSFER_LABEL, values }] };
  if (transfers.answer !== "given") return [rows];
  const columns = ["recipientRow", "destination", "safeguards"];
  const cells = transfers.items.map(({ id }) =>
    columns.map((column) => cellAt(`transfers.${column}`, id, placing, context)),
  );
  return [rows, tableBlock(TRANSFER_TABLE, cells), linesBlock([SUITABLE_LINE], laid, context, true)];
}

export function retentionBlocks(laid: Laid, context: ViewContext): SheetBlock[] {
  const { entry, placing } = laid;
  const { retentionRules } = entry.state;
  if (retentionRules.answer !== "given") return [linesBlock([RETENTION_LINE], laid, context)];
  const columns = ["dataRows", "limit", "ground"];
  const rows = retentionRules.items.map(({ id }) =>
    columns.map((column) => cellAt(`retentionRules.${column}`, id, placing, context)),
  );
  return [tableBlock(RETENTION_TABLE, rows)];
}

/** For whom a processor works, and what it does for each: Art. 30(2)(a) and (b) GDPR. */
export function servedBlock(laid: Laid, register: Register, context: ViewContext): SheetBlock {
  const { entry, placing } = laid;
  const { controllersServed } = entry.state;
  if (controllersServed.answer !== "given") return linesBlock([SERVED_LINE], laid, context);
  placing.take("controllersServed");
  placing.take("controllersServed.processing");
  placing.take("controllersServed.processing.detail");
  const rows = controllersServed.items.map(({ partyId, processing }) => {
    const card = partyCard(register, partyId, context);
    const party = register.parties.find(({ id }) => id === partyId)?.state;
    return [
      card ? said(cardLine(card), context) : notStated(context),
      party ? controllerContacts(party, context) : notStated(context),
      factValue(processing, context, sayWords(context)),
    ];
  });
  return tableBlock(SERVED_TABLE, rows);
}

/** Which part of a purpose a legal basis covers, where somebody said so: a line of its own, so that citations stand alone. */
function coversRow({ entry, placing }: Laid, context: ViewContext): SheetRow[] {
  const lines = itemsOf(entry.state.purposes).flatMap((purpose) =>
    itemsOf(purpose.legalBases).flatMap(({ id, basis }) =>
      placing
        .take("purposes.legalBases.detail", purpose.id, id)
        .map(({ text }) => `${context.translate(`codes.articles.${basis}`)}: ${text}`),
    ),
  );
  const values = [...new Set(lines)].map((text) => said(text, context));
  return values.length > 0 ? [{ field: "covers", label: "Umfang der Rechtsgrundlage", values }] : [];
}

/** Citations as facts: the two lines that are made of articles and the law behind them. */
function citationRows({ entry, placing }: Laid, context: ViewContext): SheetRow[] {
  const texts: Partial<Record<Meaning, string[]>> = {
    "legal-bases": legalBasisLines(entry.state, placing, context),
    "special-data-condition": conditionLines(entry.state, placing, context),
  };
  return SUPPLEMENT_LINES.flatMap(({ label, meaning }) => {
    const values = (texts[meaning] ?? []).map((text) => said(text, context));
    return values.length > 0 ? [{ field: meaning, label, values }] : [];
  });
}

/** Everything else: what auditors ask for, and then what the form has no place for. */
export function supplementBlocks(laid: Laid, context: ViewContext): SheetBlock[] {
  const known = linesBlock(SUPPLEMENT_LINES, laid, context, true);
  const rows = [
    ...citationRows(laid, context),
    ...coversRow(laid, context),
    ...(known.kind === "rows" ? known.rows : []),
    ...leftRows(laid.placing, context),
  ];
  return rows.length > 0 ? [{ kind: "rows", rows }] : [];
}

/** What is left, a row for each label; what was said beneath a value stays with it. */
function leftRows(placing: Placing, context: ViewContext): SheetRow[] {
  const rows = new Map<string, SheetRow>();
  const left = placing.left();
  const own = left.filter(({ path }) => !path.endsWith(".detail"));
  const valuesByStatement = new Map(own.map((one) => [one, valuesOf([one], placing, context)]));
  const orphans = placing.left().filter(({ path }) => path.endsWith(".detail"));
  for (const one of left) {
    const values = valuesByStatement.get(one) ?? (orphans.includes(one) ? [said(one.text, context)] : []);
    const row = rows.get(one.label) ?? { field: one.path, label: one.label, values: [] };
    row.values.push(...values);
    if (values.length > 0) rows.set(one.label, row);
    placing.take(one.path, ...one.rows);
  }
  return [...rows.values()];
}
