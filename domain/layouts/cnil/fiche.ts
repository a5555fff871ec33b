import type { Activity } from "../../activities/activity";
import type { ViewContext } from "../../activities/view-context";
import { dataNames } from "../../activities/view-data";
import { givenValue, itemsOf } from "../../answers";
import { CRIMINAL_CATEGORIES, SPECIAL_CATEGORIES } from "../../codes/data-categories";
import type { Register } from "../../register";
import { wordsIn } from "../../words";
import { dataLine, linesWithDetails, listed, onOneLine, retentionAbout, retentionLimit } from "../cell-texts";
import { type Card, controllerCards, officerCard, partyCard } from "../contact-card";
import type { Laid } from "../laid-register";
import {
  ACTORS,
  FICHE_HEAD,
  FICHE_TITLE,
  GROUP_HEADS,
  MEASURES,
  ORDINARY_DATA,
  OTHER_DATA_ROW,
  PURPOSES,
  RECIPIENTS,
  SENSITIVE_DATA,
  SUBJECTS,
  TRANSFERS,
} from "./cells";
import {
  CNIL_ABROAD,
  CNIL_INTERNAL,
  CNIL_MEASURES,
  CNIL_RECIPIENTS,
  CNIL_SAFEGUARDS,
  CNIL_SUBJECTS,
  listWords,
} from "./lists";

const LAST_ROW = 62;
const COLUMNS = 8;

/** A sheet of a fixed size, filled cell by cell; rows count from 1, columns from 0. */
function blankFiche() {
  const rows = Array.from({ length: LAST_ROW }, () => Array.from({ length: COLUMNS }, () => ""));
  const put = (row: number, column: number, text: string) => {
    rows[row - 1]?.splice(column, 1, text);
  };
  put(1, 0, FICHE_TITLE);
  for (const { row, label, columns } of GROUP_HEADS) {
    put(row, 0, label);
    for (const [column, head] of Object.entries(columns)) put(row, Number(column), head);
  }
  const lines = [
    FICHE_HEAD,
    ACTORS,
    PURPOSES,
    ORDINARY_DATA,
    SENSITIVE_DATA,
    SUBJECTS,
    RECIPIENTS,
    MEASURES,
    TRANSFERS,
  ];
  for (const { row, label } of lines.flat()) put(row, 0, label);
  return { rows, put };
}
type Put = ReturnType<typeof blankFiche>["put"];

/** In a cell that holds several values, a blank one keeps its place, and a semicolon is what parts them. */
const among = (text: string): string => text.replaceAll(";", ",") || "–";

/** Values on the lines that the template has for them; where there are more, the last line holds the rest, joined. */
function onLines(lines: readonly { row: number }[], columns: readonly number[], values: readonly string[][], put: Put) {
  const fits = values.length <= lines.length;
  const own = fits ? values : values.slice(0, lines.length - 1);
  const rest = fits ? [] : values.slice(lines.length - 1);
  const joined = columns.map((_, index) => rest.map((texts) => among(texts[index] ?? "")).join("; "));
  const filled = rest.length > 0 ? [...own, joined] : own;
  lines.forEach(({ row }, line) => {
    columns.forEach((column, index) => {
      put(row, column, filled[line]?.[index] ?? "");
    });
  });
}

const SHOWN_OF_ACTORS = ["name", "street", "postcode", "city", "country", "phone", "email"] as const;

function putActors({ entry, placing }: Laid, register: Register, context: ViewContext, put: Put) {
  const actor = (row: number, card: Card | undefined) => {
    SHOWN_OF_ACTORS.forEach((part, index) => {
      put(row, index + 1, card?.[part] ?? "");
    });
  };
  const entity = context.entity(entry.state.controllerEntity);
  const own = controllerCards(register, context).find(({ id }) => id === entity?.id);
  if (own) {
    placing.take("controllerEntity");
    placing.take("controllerEntity.detail");
  }
  const officer = officerCard(register, context);
  actor(10, own?.controller);
  actor(11, officer);
  put(12, 1, officer?.company ?? "");
  actor(13, own?.representative);
  const joint = itemsOf(entry.state.jointControllers).flatMap(({ partyId }) => {
    const card = partyCard(register, partyId, context);
    return card ? [SHOWN_OF_ACTORS.map((part) => card[part])] : [];
  });
  const none = placing.take("jointControllers").filter(({ state }) => state === "none");
  const columns = SHOWN_OF_ACTORS.map((_, index) => index + 1);
  onLines([{ row: 14 }], columns, [...joint, ...none.map(({ text }) => [text])], put);
}

const isSensitive = (category: string): boolean =>
  [...SPECIAL_CATEGORIES, ...CRIMINAL_CATEGORIES].some((code) => code === category);

/** The line of the template for a category of data. */
function dataRowOf(category: string): number {
  const known = [...ORDINARY_DATA, ...SENSITIVE_DATA].find(({ codes }) => codes.some((code) => code === category));
  return known?.row ?? OTHER_DATA_ROW;
}

type Limit = { rows: readonly string[]; text: string; about: string };

/** Time limits with the rows of data that each is about; none where no row of data could take them. */
function limitsOf(activity: Activity, { placing }: Laid): Limit[] {
  const data = itemsOf(activity.personalData).map(({ id }) => id);
  return itemsOf(activity.retentionRules).flatMap(({ id, dataRows, dataSubjectRows }) => {
    const rows = dataRows.length > 0 ? data.filter((row) => dataRows.includes(row)) : data;
    if (rows.length === 0) return [];
    const about = retentionAbout(id, placing);
    const isForSome = dataSubjectRows.length > 0;
    return [{ rows, text: retentionLimit(id, placing), about: isForSome ? about : "" }];
  });
}

function putData(laid: Laid, context: ViewContext, put: Put) {
  const { entry, placing } = laid;
  const { personalData } = entry.state;
  if (personalData.answer !== "given") {
    put(ORDINARY_DATA[0]?.row ?? OTHER_DATA_ROW, 1, listed(placing, "personalData"));
    return;
  }
  const limits = limitsOf(entry.state, laid);
  const lines = Map.groupBy(personalData.items, ({ category }) => dataRowOf(category));
  for (const [row, items] of lines) {
    const ids = items.map(({ id }) => id);
    for (const { id, category } of items) if (isSensitive(category)) placing.take("personalData.category.detail", id);
    put(row, 1, items.map(({ id }) => dataLine(id, placing)).join("\n"));
    const own = limits.filter(({ rows }) => rows.some((id) => ids.includes(id)));
    const texts = own.map(({ rows, text, about }) => {
      const covered = ids.filter((id) => rows.includes(id));
      const part = covered.length < ids.length ? dataNames(entry.state, covered, context) : "";
      return [about || part, text].filter(Boolean).join(": ");
    });
    put(row, 4, texts.join("\n"));
  }
}

function subjectValues({ entry, placing }: Laid): string[][] {
  const items = itemsOf(entry.state.dataSubjects);
  const texts = linesWithDetails(placing, "dataSubjects");
  if (items.length === 0) return texts.map((text) => ["", text]);
  return texts.map((text, index) => [listWords(CNIL_SUBJECTS, items[index]?.category) ?? "Autres (préciser)", text]);
}

function recipientValues({ entry, placing }: Laid): string[][] {
  const abroad = new Set(itemsOf(entry.state.transfers).map(({ recipientRow }) => recipientRow));
  const inside = linesWithDetails(placing, "internalRecipients").map((text) => [
    entry.state.internalRecipients.answer === "given" ? CNIL_INTERNAL : "",
    text,
  ]);
  const outside = itemsOf(entry.state.recipients).map(({ id, role }) => {
    const kind = listWords(CNIL_RECIPIENTS, role) ?? (abroad.has(id) ? CNIL_ABROAD : "Autre (Préciser)");
    if (role === "processor") placing.take("recipients.role", id);
    return [
      kind,
      placing
        .take("recipients.partyId", id)
        .map(({ text }) => onOneLine(text))
        .join(""),
    ];
  });
  const none = placing.take("recipients").map(({ text }) => ["", text]);
  return [...inside, ...outside, ...none];
}

function measureValues({ entry, placing }: Laid, { measures }: Register): string[][] {
  const kinds = itemsOf(entry.state.measures).map(
    ({ measureId }) => measures.find(({ id }) => id === measureId)?.state.kind,
  );
  return linesWithDetails(placing, "measures").map((text, index) => {
    const kind = kinds.length > 0 ? (listWords(CNIL_MEASURES, kinds[index]) ?? "Autres mesures (à préciser)") : "";
    return [kind, text];
  });
}

/** The list names only the kind of a guarantee: its article and clauses are listed after the form. */
function transferValues({ entry, placing }: Laid, { locale }: ViewContext): string[][] {
  const { transfers } = entry.state;
  if (transfers.answer !== "given") return placing.take("transfers").map(({ text }) => [text]);
  const copies = transfers.items.every(({ copyAvailable }) => copyAvailable.answer !== "none");
  if (copies) placing.take("transfers.copyAvailable");
  return transfers.items.map(({ id, safeguards, copyAvailable }) => {
    const kinds = itemsOf(safeguards).map(({ tool }) => listWords(CNIL_SAFEGUARDS, tool));
    const known = kinds.filter((kind) => kind !== undefined);
    const text = (path: string) =>
      placing
        .take(path, id)
        .map((one) => onOneLine(one.text))
        .join("");
    const kind = known.length < kinds.length || kinds.length === 0 ? text("transfers.safeguards") : known.join(", ");
    const copy = copies ? onOneLine(wordsIn(givenValue(copyAvailable), locale).text) : "";
    return [text("transfers.recipientRow"), text("transfers.destination"), kind, copy];
  });
}

/** The fiche of one activity, as rows of the template's sheet 3. */
export function ficheRows(laid: Laid, register: Register, context: ViewContext): string[][] {
  const { placing, entry } = laid;
  const { rows, put } = blankFiche();
  put(1, 7, entry.state.reference);
  const head = ["name", "reference", "startedOn", "updatedOn"];
  FICHE_HEAD.forEach(({ row }, index) => {
    put(row, 1, listed(placing, head[index] ?? ""));
  });
  putActors(laid, register, context, put);
  const purposes = placing.take("purposes.name").map(({ text }) => [text]);
  const none = placing.take("purposes").map(({ text }) => [text]);
  onLines(PURPOSES, [1], [...purposes, ...none], put);
  putData(laid, context, put);
  onLines(SUBJECTS, [1, 4], subjectValues(laid), put);
  onLines(RECIPIENTS, [1, 4], recipientValues(laid), put);
  onLines(MEASURES, [1, 4], measureValues(laid, register), put);
  onLines(TRANSFERS, [1, 2, 3, 5], transferValues(laid, context), put);
  return rows;
}
