import { itemsOf } from "../answers";
import type { Locale } from "../locales";
import { JOINT_CONTROLLER_PARTICULARS } from "../particulars/of-rows";
import type { SheetBlock, SheetRow, SheetTable, SheetValue } from "../sheet";
import { codeName, factValue, given, line, notStated, perItem, plain, sayWords, wordsValue } from "../sheet-values";
import { hasWords, wordsIn } from "../words";
import type { Activity } from "./activity";
import type { InternalRecipient, Recipient } from "./recipients";
import {
  answerBlocks,
  answerRow,
  fieldLabel,
  groupLabel,
  recordValue,
  rowsBlock,
  termName,
  type ViewContext,
} from "./view-context";
import { dataNames } from "./view-data";
import { particularsOfRows } from "./view-particulars";

/** A recipient by name, or by its category where no name is known. */
export function recipientName(row: Recipient, context: ViewContext): { text: string; lang: Locale } {
  const party = row.partyId ? context.record(row.partyId) : undefined;
  return party?.name
    ? { text: party.name, lang: party.lang ?? context.locale }
    : termName("recipient-categories", row.category, context);
}

/** The recipient that a transfer goes to, by the key of its row. */
export function recipientOfRow(activity: Activity, rowId: string | null): Recipient | undefined {
  return itemsOf(activity.recipients).find((row) => row.id === rowId);
}

function internalValue(row: InternalRecipient, context: ViewContext): SheetValue {
  const { evidence, departmentId, description } = row;
  if (!departmentId) return wordsValue(description, context, { evidence });
  const words = wordsIn(description, context.locale);
  const detail = words.text ? { detail: words.text, detailLang: words.lang } : {};
  return recordValue(departmentId, context, { ...detail, evidence });
}

function partyCell(row: Recipient, context: ViewContext): SheetValue {
  const category = termName("recipient-categories", row.category, context);
  if (!row.partyId) return given(category);
  const value = recordValue(row.partyId, context);
  const kind = row.category === "other" ? [] : [category.text];
  return { ...value, detail: [...kind, ...(value.detail ? [value.detail] : [])].join("\n") };
}

function recipientTable(activity: Activity, items: Recipient[], context: ViewContext): SheetTable {
  const withData = items.some((row) => row.dataRows.length > 0);
  const properties = ["partyId", "role", "receivesFor", ...(withData ? ["dataRows"] : [])];
  const rows = items.map((row) => {
    const role =
      row.role === "not-stated"
        ? notStated(context)
        : given(plain(codeName("recipient-roles", row.role, context), context));
    const data = line(dataNames(activity, row.dataRows, context), context);
    const cells = [partyCell(row, context), role, wordsValue(row.receivesFor, context), ...(withData ? [data] : [])];
    return { id: row.id, cells, evidence: row.evidence };
  });
  const head = properties.map((property) => groupLabel("recipient", property, context));
  return { field: "recipients", caption: fieldLabel("recipients", context), head, rows };
}

/** Art. 30(1)(d): who receives the data, inside and outside. */
export function recipientBlocks(activity: Activity, context: ViewContext): SheetBlock[] {
  return [
    {
      kind: "rows",
      rows: answerRow("internalRecipients", activity.internalRecipients, context, (row) => internalValue(row, context)),
    },
    ...answerBlocks("recipients", activity.recipients, context, (items) => {
      const contract = perItem({
        field: "recipients.contract",
        label: groupLabel("recipient", "contract", context),
        items,
        value: (row) => factValue(row.contract, context, sayWords(context)),
        name: (row) => recipientName(row, context).text,
      });
      return [
        { kind: "table", table: recipientTable(activity, items, context) },
        { kind: "rows", rows: [contract] },
      ];
    }),
  ];
}

/** Art. 30(1)(a): with whom the controller decides jointly. */
export function jointControllerRows({ jointControllers }: Activity, context: ViewContext): SheetRow[] {
  const rows = answerRow("jointControllers", jointControllers, context, (row) =>
    recordValue(row.partyId, context, { evidence: row.evidence }),
  );
  const items = itemsOf(jointControllers);
  if (items.length === 0) return rows;
  const arrangement = perItem({
    field: "jointControllers.arrangement",
    label: groupLabel("jointController", "arrangement", context),
    items,
    value: (row) => factValue(row.arrangement, context, sayWords(context)),
    name: (row) => context.record(row.partyId)?.name ?? "",
  });
  const particulars = particularsOfRows("jointControllerParticulars", JOINT_CONTROLLER_PARTICULARS, items, context, {
    field: "jointControllers",
    name: (row) => context.record(row.partyId)?.name ?? "",
  });
  return [...rows, arrangement, ...particulars];
}

/** Art. 30(2)(a) and (b): for whom a processor works, and what it does for each; nobody else is asked. */
export function controllersServedRows({ controllersServed, role }: Activity, context: ViewContext): SheetRow[] {
  if (role !== "processor" && controllersServed.answer === "not-stated") return [];
  const rows = answerRow("controllersServed", controllersServed, context, (row) =>
    recordValue(row.partyId, context, { evidence: row.evidence }),
  );
  const items = itemsOf(controllersServed);
  if (items.length === 0) return rows;
  const processing = perItem({
    field: "controllersServed.processing",
    label: groupLabel("servedController", "processing", context),
    items,
    value: (row) => factValue(row.processing, context, sayWords(context)),
    name: (row) => context.record(row.partyId)?.name ?? "",
  });
  return [...rows, processing];
}

/** Art. 30(1)(g): measures of the catalogue, with what was said about them here, and measures in own words. */
export function measureBlocks({ measures }: Activity, context: ViewContext): SheetBlock[] {
  const rows = answerRow("measures", measures, context, ({ measureId, description, evidence }) => {
    if (!measureId) return wordsValue(description, context, { evidence });
    const own = wordsIn(description, context.locale);
    const detail = hasWords(description) ? { detail: own.text, detailLang: own.lang } : {};
    return recordValue(measureId, context, { ...detail, evidence });
  });
  return rowsBlock(rows);
}
