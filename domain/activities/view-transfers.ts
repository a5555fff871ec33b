import { INTERNATIONAL_ORGANISATIONS } from "../codes/countries";
import { TRANSFER_PARTICULARS } from "../particulars/of-rows";
import type { SheetBlock, SheetRow, SheetTable, SheetValue } from "../sheet";
import {
  codeName,
  factValue,
  given,
  notStated,
  perItem,
  plain,
  type Said,
  saidNone,
  sayWords,
  wordsValue,
} from "../sheet-values";
import { hasWords, wordsIn } from "../words";
import type { Activity } from "./activity";
import type { Safeguard, Transfer } from "./recipients";
import { answerBlocks, fieldLabel, groupLabel, type ViewContext } from "./view-context";
import { particularsOfRows } from "./view-particulars";
import { recipientName, recipientOfRow } from "./view-recipients";

/** The country or organisation that a transfer goes to. */
export function destinationValue({ destination }: Transfer, context: ViewContext): SheetValue {
  if (destination.kind === "country") return given(plain(context.format.country(destination.country), context));
  if (destination.kind === "not-stated") return notStated(context);
  const code = INTERNATIONAL_ORGANISATIONS.find((organisation) => organisation === destination.name);
  const name = code ? codeName("international-organisations", code, context) : destination.name;
  return given(plain(name, context));
}

/** The clauses behind a safeguard: which set, which modules, agreed when. */
function clauses(safeguard: Safeguard, context: ViewContext): string[] {
  const part = (property: string, text: string) => `${groupLabel("safeguard", property, context)}: ${text}`;
  const { tool, sccSet, sccModules, agreedOn, description } = safeguard;
  const lines: string[] = [];
  if (tool === "art-46-2-c" || sccSet.answer !== "not-stated") {
    const set = factValue(sccSet, context, (code) => plain(codeName("scc-sets", code, context), context));
    lines.push(part("sccSet", set.text));
  }
  if (sccModules.length > 0) {
    lines.push(context.format.list(sccModules.map((code) => codeName("scc-modules", code, context))));
  }
  if (agreedOn.answer !== "not-stated") {
    const agreed = factValue(agreedOn, context, (day) => plain(context.format.day(day), context));
    lines.push(part("agreedOn", agreed.text));
  }
  if (hasWords(description)) lines.push(wordsIn(description, context.locale).text);
  return lines;
}

/** What makes a transfer lawful, with the clauses beneath. */
export function safeguardValue({ safeguards }: Transfer, context: ViewContext): SheetValue {
  if (safeguards.answer === "not-stated") {
    const text = context.translate("fields.noSafeguardStated");
    return { ...notStated(context), text, ...detail(safeguards.note, context) };
  }
  if (safeguards.answer === "none") {
    const { evidence, note } = safeguards;
    return saidNone(context, "fields.noSafeguard", { evidence, ...detail(note, context) });
  }
  const names = safeguards.items.map(
    ({ tool }) => `${context.translate(`codes.articles.${tool}`)}: ${codeName("transfer-tools", tool, context)}`,
  );
  const lines = safeguards.items.flatMap((item) => clauses(item, context));
  const note = wordsIn(safeguards.note, context.locale).text;
  return given(plain(names.join("; "), context), {
    detail: [...lines, ...(note ? [note] : [])].join("\n"),
    evidence: safeguards.items.flatMap((item) => [
      ...(item.sccSet.answer === "not-stated" ? [] : item.sccSet.evidence),
      ...(item.agreedOn.answer === "not-stated" ? [] : item.agreedOn.evidence),
    ]),
  });
}

const detail = (note: Transfer["note"] | undefined, { locale }: ViewContext) =>
  hasWords(note) ? { detail: wordsIn(note, locale).text, detailLang: wordsIn(note, locale).lang } : {};

function recipientSaid(activity: Activity, transfer: Transfer, context: ViewContext): Said | undefined {
  const recipient = recipientOfRow(activity, transfer.recipientRow);
  return recipient && recipientName(recipient, context);
}

function transferTable(activity: Activity, items: Transfer[], context: ViewContext): SheetTable {
  const rows = items.map((transfer) => {
    const name = recipientSaid(activity, transfer, context);
    const recipient = recipientOfRow(activity, transfer.recipientRow);
    const who = name ? given(name, { recordId: recipient?.partyId ?? undefined }) : notStated(context);
    const { evidence = [], ...safeguard } = safeguardValue(transfer, context);
    return {
      id: transfer.id,
      cells: [who, destinationValue(transfer, context), safeguard],
      evidence: [...transfer.evidence, ...evidence],
    };
  });
  const head = ["recipientRow", "destination", "safeguards"].map((name) => groupLabel("transfer", name, context));
  return { field: "transfers", caption: fieldLabel("transfers", context), head, rows };
}

function transferRows(activity: Activity, items: Transfer[], context: ViewContext): SheetRow[] {
  const name = (transfer: Transfer) =>
    [recipientSaid(activity, transfer, context)?.text, destinationValue(transfer, context).text]
      .filter(Boolean)
      .join(", ");
  const row = (property: string, of: Transfer[], value: (transfer: Transfer) => SheetValue): SheetRow => {
    const label = groupLabel("transfer", property, context);
    return perItem({ field: `transfers.${property}`, label, items: of, value, name });
  };
  const say = sayWords(context);
  const noted = items.filter((transfer) => hasWords(transfer.note));
  return [
    row("assessment", items, ({ assessment }) => factValue(assessment, context, say)),
    row("supplementaryMeasures", items, (transfer) => factValue(transfer.supplementaryMeasures, context, say)),
    row("copyAvailable", items, ({ copyAvailable }) => factValue(copyAvailable, context, say)),
    ...particularsOfRows("transferParticulars", TRANSFER_PARTICULARS, items, context, { field: "transfers", name }),
    ...(noted.length > 0 ? [row("note", noted, ({ note }) => wordsValue(note, context))] : []),
  ];
}

/** Art. 30(1)(e): each transfer with its recipient, its destination and what makes it lawful. */
export function transferBlocks(activity: Activity, context: ViewContext): SheetBlock[] {
  return answerBlocks("transfers", activity.transfers, context, (items) => [
    { kind: "table", table: transferTable(activity, items, context) },
    { kind: "rows", rows: transferRows(activity, items, context) },
  ]);
}
