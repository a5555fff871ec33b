import { meaningOfHeading } from "../columns/headings";
import { headingOfList } from "../lists/list-headings";
import type { ColumnMeaning, Meaning } from "../meaning";
import { phrases, plain } from "../texts/plain";
import { isBlank } from "../texts/statements";
import { isMarkedLabel } from "./form-layout";

/** What a small table in a form lists. */
type TableKind = "recipients" | "transfers" | "retention" | "measures" | "data";

/** A table within a form: its columns, and the rows below its head, the last one included. */
export type FormTable = {
  columns: readonly { column: number; heading: string; meaning: Meaning }[];
  fromRow: number;
  toRow: number;
};

type Rows = readonly (readonly string[])[];

const LONGEST_HEADING = 80;

const KIND_OF: Partial<Record<ColumnMeaning, TableKind>> = {
  recipients: "recipients",
  processors: "recipients",
  "internal-recipients": "recipients",
  contract: "recipients",
  transfers: "transfers",
  "third-countries": "transfers",
  safeguards: "transfers",
  retention: "retention",
  "retention-start": "retention",
  measures: "measures",
};

/** What headings of a table of time limits are about that say nothing alone. */
const OF_RETENTION: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      [
        "personal-data",
        "daten | datum | datenart | art der daten | kategorie | unterlagen | dokumente | was | data | category | type of data | record | records | documents | donnees | categorie | type de donnees",
      ],
      [
        "retention",
        "frist | dauer | zeitraum | wie lange | loschung | aufbewahrung | period | duration | time limit | how long | duree | delai",
      ],
      [
        "retention-start",
        "beginn | fristbeginn | beginn der frist | start | startzeitpunkt | ab | ab wann | auslosendes ereignis | ereignis | starts | begins | starting point | trigger | from | event | point de depart | a compter de | declencheur",
      ],
      [
        "retention-law",
        "rechtsgrundlage | grundlage | gesetz | norm | vorschrift | gesetzliche grundlage | rechtsgrundlage der frist | legal basis | law | provision | statute | basis | base legale | texte | fondement",
      ],
    ] as const
  ).flatMap(([meaning, names]) => phrases(names).map((name) => [name, meaning] as const)),
);

const PARTY_COLUMNS: Partial<Record<ColumnMeaning, Meaning>> = {
  "party-name": "recipients",
  "party-country": "recipient-country",
  "party-contract": "contract",
  "party-contract-date": "contract",
  "party-contract-end": "contract",
  "party-safeguards": "safeguards",
};

const TRANSFER_COLUMNS: Partial<Record<ColumnMeaning, Meaning>> = {
  "party-country": "third-countries",
  "party-safeguards": "safeguards",
};

const MEASURE_COLUMNS: Partial<Record<ColumnMeaning, Meaning>> = {
  "measure-name": "measures",
  "measure-kind": "measure-detail",
  "measure-description": "measure-detail",
  note: "measure-detail",
};

/** What a table of data says of each kind of people or data. */
const OF_DATA: readonly Meaning[] = [
  "data-subjects",
  "personal-data",
  "special-data",
  "source",
  "recipients",
  "processors",
  "internal-recipients",
  "retention",
  "retention-start",
];

/** What a heading is about in a table of this kind; nothing where nobody knows it there. */
function meaningIn(kind: TableKind, heading: string): Meaning | undefined {
  const known = meaningOfHeading(heading);
  switch (kind) {
    case "recipients": {
      const found = headingOfList("party", heading);
      if (found) return PARTY_COLUMNS[found.meaning] ?? "recipient-detail";
      return known && KIND_OF[known.meaning] === "recipients" ? "recipients" : undefined;
    }
    case "transfers": {
      const found = headingOfList("party", heading);
      if (known?.isSure && KIND_OF[known.meaning] === "transfers") return known.meaning;
      return found && (TRANSFER_COLUMNS[found.meaning] ?? "transfers");
    }
    case "retention": {
      const said = plain(heading);
      const own = OF_RETENTION.get(said);
      const isOf = known && (KIND_OF[known.meaning] === "retention" || known.meaning === "personal-data");
      return own ?? (isOf ? known.meaning : undefined);
    }
    case "data":
      return known && OF_DATA.includes(known.meaning) ? known.meaning : undefined;
    case "measures":
      return MEASURE_COLUMNS[headingOfList("measure", heading)?.meaning ?? "ignore"];
  }
}

/** What names each row of a table of this kind. */
const NAMING: Record<TableKind, readonly Meaning[]> = {
  recipients: ["recipients"],
  transfers: ["third-countries", "transfers"],
  retention: ["retention"],
  measures: ["measures"],
  data: ["data-subjects", "personal-data"],
};

/** Columns that nobody knows are said of what their row names. */
const BESIDE: Record<TableKind, Meaning> = {
  recipients: "recipient-detail",
  transfers: "transfers",
  retention: "note",
  measures: "measure-detail",
  data: "note",
};

type Head = { column: number; heading: string };

function columnsIn(kind: TableKind, head: readonly Head[], isTold: boolean): FormTable["columns"] | undefined {
  const meanings = head.map(({ heading }) => meaningIn(kind, heading));
  const known = meanings.filter((meaning) => meaning !== undefined);
  const named = known.filter((meaning) => NAMING[kind].includes(meaning));
  // A value can be the name of a column as well ("Empfänger", "Dienstleister"): only one column names the rows.
  const isNamed = kind === "transfers" || kind === "data" ? named.length > 0 : named.length === 1;
  // Where nothing above says what is listed, every heading must say that it is about nothing else.
  const isEnough = isTold ? known.length * 2 > head.length : known.length === head.length && new Set(known).size > 1;
  if (!isNamed || known.length < 2 || !isEnough) return undefined;
  return head.map(({ column, heading }, at) => ({ column, heading, meaning: meanings[at] ?? BESIDE[kind] }));
}

/** Tables that say themselves what they list: those whose first heading nobody takes for anything else. */
function kindOfHead(head: readonly Head[]): TableKind | undefined {
  const [first] = head;
  const about = meaningOfHeading(first?.heading ?? "");
  const others = head.slice(1).flatMap(({ heading }) => meaningOfHeading(heading)?.meaning ?? []);
  const isOfLimits =
    others.includes("retention") && !others.some((one) => OF_DATA.includes(one) && one !== "retention");
  if (about?.isSure && about.meaning === "personal-data" && isOfLimits) return "retention";
  if (!about?.isSure) return undefined;
  const isOfData = NAMING.data.includes(about.meaning) && others.filter((one) => OF_DATA.includes(one)).length > 1;
  return isOfData ? "data" : KIND_OF[about.meaning];
}

/** Whether a text begins something else than a row of a table of this kind. */
function isLabelBeside(kind: TableKind, text: string, isAlone: boolean): boolean {
  if (isMarkedLabel(text)) return true;
  const about = meaningOfHeading(text);
  if (isAlone) return about !== undefined;
  return about?.isSure === true && KIND_OF[about.meaning] !== kind && about.meaning !== "personal-data";
}

type Found = { kind: TableKind; columns: FormTable["columns"]; labelAt: number | undefined };

/** The last row of a table: a blank one ends it, and so does a label of the form. */
function endOf(rows: Rows, from: number, { kind, columns, labelAt }: Found): number {
  const label = labelAt === undefined ? "" : plain(rows[from - 1]?.[labelAt] ?? "");
  let row = from;
  for (; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    const filled = columns.filter(({ column }) => (cells[column] ?? "").trim() !== "");
    const isOther = cells.some((text, column) => {
      return text.trim() !== "" && !columns.some((one) => one.column === column) && plain(text) !== label;
    });
    const first = cells[filled[0]?.column ?? 0] ?? "";
    if (filled.length === 0 || isOther) break;
    // A row that fills a table of several columns is none of the labels around it.
    const isWhole = columns.length > 2 && filled.length === columns.length;
    if (labelAt === undefined && !isWhole && isLabelBeside(kind, first, filled.length === 1)) break;
  }
  return row - 1;
}

/**
 * The small table whose head stands in a row: below the label `above`, or beside the label in the column `labelAt`.
 * Nothing where the row is no head of a table, or nothing stands below it.
 */
export function tableAt(rows: Rows, row: number, above: string, labelAt: number | undefined): FormTable | undefined {
  const cells = rows[row] ?? [];
  const head = cells.flatMap((text, column): Head[] =>
    isBlank(text) || (labelAt !== undefined && column <= labelAt) ? [] : [{ column, heading: text.trim() }],
  );
  if (head.length < 2 || head.some(({ heading }) => heading.length > LONGEST_HEADING)) return undefined;
  const about = meaningOfHeading(above)?.meaning;
  const told = about && KIND_OF[about];
  const kind = told ?? kindOfHead(head);
  const columns = kind && columnsIn(kind, head, told !== undefined);
  if (!columns) return undefined;
  const toRow = endOf(rows, row + 1, { kind, columns, labelAt });
  const isFilled = rows
    .slice(row + 1, toRow + 1)
    .some((texts) => columns.filter(({ column }) => texts[column]?.trim()).length > 1);
  // A table that nobody filled in is one only where every heading is known.
  const isBlankTable = told !== undefined && toRow === row && head.every(({ heading }) => meaningIn(kind, heading));
  return isFilled || isBlankTable ? { columns, fromRow: row + 1, toRow } : undefined;
}
