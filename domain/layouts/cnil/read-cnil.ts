import { type Grid, placeOf } from "../../grids/grid";
import type { Meaning, MeaningCell, MeaningRow } from "../../imports/meaning";
import { plainLabel } from "../../imports/texts/plain";
import { isBlank } from "../../imports/texts/statements";
import { activityRow, findCell, meaningAt, organisationRow, textAt, withRecipient } from "../reading";
import { ACTORS, FICHE_HEAD, LIST_CONTACTS, LIST_HEADS, ORDINARY_DATA, PURPOSES, SENSITIVE_DATA } from "./cells";
import { CNIL_INTERNAL, CNIL_PROCESSORS } from "./lists";

const isNamed = (beginning: string) => (grid: Grid) => plainLabel(grid.name).startsWith(plainLabel(beginning));
const isList = isNamed("2_-_Liste");
const isFicheName = isNamed("3_-_Modèle");
const isExample = (text: string): boolean => plainLabel(text).startsWith("(exemple)");

/** A fiche keeps the title of the template, whatever its sheet was renamed to. */
const isFiche = (grid: Grid): boolean => isFicheName(grid) || hasFicheHead(grid);
function hasFicheHead(grid: Grid): boolean {
  const head = plainLabel("Finalité principale");
  const name = plainLabel("Nom du traitement");
  return Boolean(findCell(grid, (plain) => plain === head) && findCell(grid, (plain) => plain === name));
}

export const isCnil = (grids: readonly Grid[]): boolean => grids.some((grid) => isList(grid) || isFiche(grid));

type Line = { label: string };

/** The row of a line of the template, by its label; a label that goes on is still the same. */
function rowOf(grid: Grid, { label }: Line): number | undefined {
  const wanted = plainLabel(label);
  return findCell(grid, (plain) => plain === wanted || (wanted.length > 12 && plain.startsWith(wanted)))?.row;
}

/** The lines below a head whose labels begin alike ("Destinataire 1", "Destinataire 2"), however many there are. */
function numberedRows(grid: Grid, head: string, label: string): number[] {
  const begins = findCell(grid, (plain) => plain === plainLabel(head))?.row;
  if (begins === undefined) return [];
  const pattern = new RegExp(`^${plainLabel(label)} ?\\d+$`);
  return grid.rows.flatMap((_, row) => (row > begins && pattern.test(plainLabel(textAt(grid, row, 0))) ? [row] : []));
}

/** Several values that stand in one cell since the template had no line left. */
const partsOf = (text: string): string[] => text.split(/;\s+/).map((part) => (part === "–" ? "" : part));

/** The column under a head of the group that a row belongs to; the template's own place where the head is missing. */
function columnOf(grid: Grid, row: number, head: string, usual: number): number {
  for (let above = row; above >= Math.max(0, row - 12); above--) {
    const found = grid.rows[above]?.findIndex((text) => plainLabel(text) === plainLabel(head)) ?? -1;
    if (found >= 0) return found;
  }
  return usual;
}

function headCells(grid: Grid): MeaningCell[] {
  return FICHE_HEAD.flatMap(({ label, meaning }) => {
    const row = rowOf(grid, { label });
    return row === undefined ? [] : meaningAt(grid, row, 1, meaning, { heading: label });
  });
}

/** Who acts: name, address and ways to reach of one line as one text. */
function actorCells(grid: Grid): MeaningCell[] {
  return ACTORS.flatMap(({ label, meaning }) => {
    const row = rowOf(grid, { label });
    if (row === undefined) return [];
    const parts = (grid.rows[row] ?? []).slice(1, 8).filter((text) => !isBlank(text) && !isHelpLink(text));
    const text = joinedActors(
      parts.map((part) => part.trim()),
      meaning === "joint-controllers",
    );
    return text ? [{ meaning, text, place: placeOf(grid, row, 1), heading: label }] : [];
  });
}

/** "Name; name", "street; street": several actors of one line, one on each line of the text. */
function joinedActors(parts: readonly string[], isList: boolean): string {
  const columns = parts.map(partsOf);
  const count = columns[0]?.length ?? 0;
  const isSplit = count > 1 && columns.every((column) => column.length === count);
  const actors = isSplit
    ? Array.from({ length: count }, (_, index) => columns.map((column) => column[index] ?? ""))
    : [parts];
  return actors.map((actor) => actorLine(actor.filter(Boolean), isList)).join("\n");
}

/** In a list, what stands behind a name is in brackets. */
function actorLine([name = "", ...rest]: readonly string[], isList: boolean): string {
  if (rest.length === 0) return name;
  return isList ? `${name} (${rest.join(", ")})` : [name, ...rest].join(", ");
}

const isHelpLink = (text: string): boolean => /^https?:\/\/(www\.)?cnil\.fr/i.test(text.trim());

function purposeCells(grid: Grid): MeaningCell[] {
  return PURPOSES.flatMap(({ label }) => {
    const row = rowOf(grid, { label });
    return row === undefined ? [] : meaningAt(grid, row, 1, "purposes", { heading: label });
  });
}

function dataCells(grid: Grid): MeaningCell[] {
  const cellsOf = (lines: readonly Line[], meaning: Meaning) =>
    lines.flatMap(({ label }) => {
      const row = rowOf(grid, { label });
      if (row === undefined) return [];
      const more = { heading: label, of: `data-${row + 1}` };
      return [
        ...meaningAt(grid, row, columnOf(grid, row, "Description", 1), meaning, more),
        ...meaningAt(grid, row, columnOf(grid, row, "Durée de conservation", 4), "retention", more),
      ];
    });
  return [...cellsOf(ORDINARY_DATA, "personal-data"), ...cellsOf(SENSITIVE_DATA, "special-data")];
}

/** The detail says what; the choice from the list stands alone only where nobody wrote more. */
function choiceCells(grid: Grid, rows: readonly number[], meaningOf: (choice: string) => Meaning): MeaningCell[] {
  return rows.flatMap((row) => {
    const [kind, detail] = [textAt(grid, row, 1), textAt(grid, row, columnOf(grid, row, "Précisions", 4))];
    const [kinds, details] = [partsOf(kind), partsOf(detail)];
    const paired = kinds.length > 1 && kinds.length === details.length;
    const pairs = paired
      ? details.map((text, index) => [kinds[index] ?? "", text] as const)
      : [[isBlank(kind) ? "" : kind, isBlank(detail) ? "" : detail] as const];
    return pairs.flatMap(([choice, words]) => {
      const text = words || choice;
      const column = words ? columnOf(grid, row, "Précisions", 4) : 1;
      return isBlank(text) ? [] : [{ meaning: meaningOf(choice), text, place: placeOf(grid, row, column) }];
    });
  });
}

function recipientMeaning(choice: string): Meaning {
  const plain = plainLabel(choice);
  if (plain === plainLabel(CNIL_INTERNAL)) return "internal-recipients";
  return plain === plainLabel(CNIL_PROCESSORS) ? "processors" : "recipients";
}

const TRANSFER_COLUMNS = [
  { head: "Destinataire", usual: 1, meaning: "transfers" },
  { head: "Pays", usual: 2, meaning: "third-countries" },
  { head: "Type de Garanties", usual: 3, meaning: "safeguards" },
  { head: "Liens vers la documentation", usual: 5, meaning: "safeguards" },
] as const;

function transferCells(grid: Grid): MeaningCell[] {
  return numberedRows(grid, "Transferts hors UE", "Organisme destinataire").flatMap((row) => {
    const texts = TRANSFER_COLUMNS.map(({ head, usual }) => {
      const column = columnOf(grid, row, head, usual);
      return { column, parts: partsOf(textAt(grid, row, column)) };
    });
    const count = Math.max(...texts.map(({ parts }) => parts.length));
    const cells = TRANSFER_COLUMNS.flatMap(({ meaning, head }, index) => {
      const { column = 0, parts = [] } = texts[index] ?? {};
      const values = parts.length === count ? parts : [parts.join("; ")];
      const place = placeOf(grid, row, column);
      return values.flatMap((text, part): MeaningCell[] =>
        isBlank(text) ? [] : [{ meaning, text, place, heading: head, of: `transfer-${row + 1}-${part + 1}` }],
      );
    });
    return [...Map.groupBy(cells, ({ of }) => of).values()].flatMap(withRecipient);
  });
}

function readFiche(grid: Grid): MeaningRow[] {
  const head = headCells(grid);
  if (head.some(({ text }) => isExample(text))) return [];
  const said = [
    ...purposeCells(grid),
    ...dataCells(grid),
    ...choiceCells(
      grid,
      numberedRows(grid, "Catégories de personnes concernées", "Catégorie de personnes"),
      () => "data-subjects",
    ),
    ...choiceCells(grid, numberedRows(grid, "Destinataires", "Destinataire"), recipientMeaning),
    ...choiceCells(grid, numberedRows(grid, "Mesures de sécurité", "Mesure de sécurité"), () => "measures"),
    ...transferCells(grid),
  ];
  // An untouched copy of the template has neither a name nor anything else; actors may be filled in beforehand.
  return head.length + said.length > 0 ? activityRow([...head, ...actorCells(grid), ...said]) : [];
}

function listContacts(grid: Grid): MeaningCell[] {
  return LIST_CONTACTS.flatMap(({ label, meaning }) => {
    const [head = ""] = label.split("\n");
    const row = findCell(grid, (plain) => plain.startsWith(plainLabel(head)))?.row;
    if (row === undefined) return [];
    const cells = [row, row + 1].flatMap((one) => (grid.rows[one] ?? []).slice(1, 9));
    // What ends with a colon is the prompt before a value.
    const text = cells
      .map((cell) => cell.trim())
      .filter((cell) => !isBlank(cell) && !/:$/.test(cell))
      .join("\n");
    return text ? [{ meaning, text, place: placeOf(grid, row, 2), heading: head }] : [];
  });
}

/** Activities that are on the list alone: those of the fiches say the same there, and more. */
function listedAlone(grid: Grid, onFiches: ReadonlySet<string>): MeaningRow[] {
  const heads = findCell(grid, (plain) => plain === plainLabel(LIST_HEADS[0].label));
  if (!heads) return [];
  const columns = [
    { column: 0, meaning: "name", heading: "Nom du traitement" },
    { column: 1, meaning: "reference", heading: "N° / RÉF" },
    { column: 3, meaning: "updated-on", heading: "Dernière mise à jour de la fiche" },
    { column: 4, meaning: "purposes", heading: "Finalité du traitement" },
  ] as const;
  return grid.rows.flatMap((_, row) => {
    if (row <= heads.row) return [];
    const [name, reference] = [textAt(grid, row, 0), textAt(grid, row, 1)];
    if (isExample(name) || isBlank(name + reference)) return [];
    if (onFiches.has(plainLabel(name)) || onFiches.has(plainLabel(reference))) return [];
    return activityRow(
      columns.flatMap(({ column, meaning, heading }) => meaningAt(grid, row, column, meaning, { heading })),
    );
  });
}

/** What a filled-in register of the CNIL says. */
export function readCnil(grids: readonly Grid[]): MeaningRow[] {
  const fiches = grids.filter(isFiche).flatMap(readFiche);
  const named = fiches.flatMap(({ cells }) =>
    cells.filter(({ meaning }) => meaning === "name" || meaning === "reference").map(({ text }) => plainLabel(text)),
  );
  const lists = grids.filter(isList);
  return [
    ...lists.flatMap((grid) => organisationRow(listContacts(grid))),
    ...fiches,
    ...lists.flatMap((grid) => listedAlone(grid, new Set(named))),
  ];
}
