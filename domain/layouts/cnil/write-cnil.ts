import { itemsOf } from "../../answers";
import type { GridLayout, LaidOutGrid } from "../../grids/grid";
import type { Register } from "../../register";
import type { Speech } from "../../sheet-values";
import { wordsIn } from "../../words";
import { onOneLine } from "../cell-texts";
import { type Card, controllerCards, officerCard } from "../contact-card";
import { asController, type Laid, type LaidRegister, laidRegister, leftOfActivities } from "../laid-register";
import { type Leftover, leftOfCard, leftOfRegister, leftoverGrid } from "../leftovers";
import {
  FICHE_HEAD,
  FICHE_PREFIX,
  GROUP_HEADS,
  LIST_CONTACTS,
  LIST_GROUPS,
  LIST_HEADS,
  LIST_SHEET,
  LISTS_SHEET,
  MEASURES,
  NO_PLACE,
  ORDINARY_DATA,
  PURPOSES,
  RECIPIENTS,
  SENSITIVE_DATA,
  SUBJECTS,
  TRANSFERS,
} from "./cells";
import { ficheRows } from "./fiche";
import { CNIL_MEASURES, CNIL_RECIPIENTS, CNIL_SAFEGUARDS, CNIL_SUBJECTS, wordsOf } from "./lists";

const LIST_WIDTH = 9;

type Prompts = readonly [string, keyof Card][];

/** The prompts of a contact on its two lines, each before the cell of its value; a given name is part of the name. */
const PERSON: readonly [Prompts, Prompts] = [
  [
    ["Nom :", "name"],
    ["Prénom :", "note"],
    ["Adresse :", "street"],
    ["Adresse mél :", "email"],
  ],
  [
    ["Code postal :", "postcode"],
    ["Ville :", "city"],
    ["Téléphone :", "phone"],
  ],
];
const OFFICER: readonly [Prompts, Prompts] = [
  [
    ["Nom :", "name"],
    ["Prénom :", "note"],
    ["Société (si DPO externe) :", "company"],
    ["Adresse :", "street"],
  ],
  [
    ["Code postal :", "postcode"],
    ["Ville :", "city"],
    ["Téléphone :", "phone"],
    ["Adresse mél :", "email"],
  ],
];

const isSensitive = ({ entry }: Laid): string => {
  const { personalData } = entry.state;
  if (personalData.answer === "not-stated") return "";
  return itemsOf(personalData).some(({ mark }) => mark !== "ordinary") ? "Oui" : "Non";
};

function contactRows(cards: readonly (Card | undefined)[]): string[][] {
  return LIST_CONTACTS.flatMap(({ label, meaning }, index) => {
    const card = cards[index];
    const prompts = meaning === "data-protection-officer" ? OFFICER : PERSON;
    return prompts.map((line, number) => [
      number === 0 ? label : "",
      ...line.flatMap(([prompt, part]) => [prompt, part === "note" ? "" : (card?.[part] ?? "")]),
    ]);
  });
}

function listSheet(
  whole: LaidRegister,
  activities: readonly Laid[],
  cards: readonly (Card | undefined)[],
): LaidOutGrid {
  const { context } = whole;
  const row = (cells: readonly { column: number; label: string }[]) => {
    const texts = Array.from({ length: LIST_WIDTH }, () => "");
    for (const { column, label } of cells) texts[column] = label;
    return texts;
  };
  const rows = activities.map((laid) => {
    const { state, updatedAt } = laid.entry;
    const purposes = itemsOf(state.purposes).map(({ name }) => onOneLine(wordsIn(name, context.locale).text));
    const changed = context.format.day(new Date(updatedAt).toISOString().slice(0, 10));
    const name = wordsIn(state.name, context.locale).text;
    return [name, state.reference, "", changed, purposes.join("; "), "", "", isSensitive(laid), ""];
  });
  const body = [...contactRows(cards), row(LIST_GROUPS), row(LIST_HEADS), ...rows];
  return {
    name: LIST_SHEET,
    rows: body,
    widths: [44, 16, 24, 22, 28, 20, 26, 20, 28],
    frozenRows: 8,
    headRows: [6, 7],
    choices: [{ column: 7, fromRow: 8, values: ["Oui", "Non"] }],
    merges: body.flatMap((_, index) =>
      index === 6 || index >= 8 ? [{ fromRow: index, toRow: index, fromColumn: 4, toColumn: 6 }] : [],
    ),
  };
}

const rangeOf = (lines: readonly { row: number }[]) => ({
  fromRow: (lines[0]?.row ?? 1) - 1,
  toRow: (lines.at(-1)?.row ?? 1) - 1,
});

const FICHE_CHOICES: NonNullable<GridLayout["choices"]> = [
  { column: 1, ...rangeOf(SUBJECTS), values: wordsOf(CNIL_SUBJECTS) },
  { column: 1, ...rangeOf(RECIPIENTS), values: wordsOf(CNIL_RECIPIENTS) },
  { column: 1, ...rangeOf(MEASURES), values: wordsOf(CNIL_MEASURES) },
  { column: 3, ...rangeOf(TRANSFERS), values: wordsOf(CNIL_SAFEGUARDS) },
];

/** Which cells of a line are one in the template: what has a single column there stretches over the blank ones on its right. */
const SPANS: readonly {
  lines: readonly { row: number }[];
  columns: readonly (readonly [from: number, to: number])[];
}[] = [
  { lines: [...FICHE_HEAD, ...PURPOSES], columns: [[1, 7]] },
  {
    lines: [...ORDINARY_DATA, ...SENSITIVE_DATA, ...SUBJECTS, ...RECIPIENTS, ...MEASURES],
    columns: [
      [1, 3],
      [4, 7],
    ],
  },
  {
    lines: TRANSFERS,
    columns: [
      [3, 4],
      [5, 7],
    ],
  },
];

const FICHE_MERGES: NonNullable<GridLayout["merges"]> = SPANS.flatMap(({ lines, columns }) =>
  lines.flatMap(({ row }) =>
    columns.map(([fromColumn, toColumn]) => ({ fromRow: row - 1, toRow: row - 1, fromColumn, toColumn })),
  ),
);

function ficheSheet(laid: Laid, { register, context }: LaidRegister): LaidOutGrid {
  const rows = ficheRows(laid, register, context);
  return {
    name: `${FICHE_PREFIX} ${laid.entry.state.reference}`,
    rows,
    // Wide enough for labels and lists, and together no wider than a page that can be read.
    widths: [66, 44, 22, 16, 28, 20, 20, 28],
    headRows: [0, ...GROUP_HEADS.map(({ row }) => row - 1)],
    choices: FICHE_CHOICES,
    merges: FICHE_MERGES,
  };
}

function listsSheet(): LaidOutGrid {
  const lists = [
    ["Garanties", ...wordsOf(CNIL_SAFEGUARDS)],
    ["Catégories de personnes", ...wordsOf(CNIL_SUBJECTS)],
    ["Destinataires", ...wordsOf(CNIL_RECIPIENTS)],
    ["Mesures", ...wordsOf(CNIL_MEASURES)],
  ];
  const length = Math.max(...lists.map((list) => list.length));
  return {
    name: LISTS_SHEET,
    rows: Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? "")),
    widths: lists.map(() => 44),
    frozenRows: 1,
    headRows: [0],
  };
}

/** What of the people who answer for the processing has no cell, on the list or on any fiche. */
function leftOfContacts({ register, context, activities }: LaidRegister): Leftover[] {
  const label = (key: string) => context.translate(`paper.cover.${key}`);
  const named = new Set(activities.map(({ entry }) => context.entity(entry.state.controllerEntity)?.id));
  const officer = officerCard(register, context);
  const cards = controllerCards(register, context).flatMap(({ id, controller, representative }, index) => {
    const onFiche = named.has(id);
    // The list has no cell for a country, and names the first of several controllers only.
    const shown = onFiche || index === 0 ? (["name", "street", "postcode", "city", "phone", "email"] as const) : [];
    const all = onFiche ? ([...shown, "country"] as const) : shown;
    return [
      ...leftOfCard(controller, all, label("controller"), context),
      ...(representative ? leftOfCard(representative, all, label("representative"), context) : []),
    ];
  });
  const country = activities.length > 0 ? (["country"] as const) : [];
  const shown = ["name", "company", "street", "postcode", "city", "phone", "email", ...country] as const;
  return [...cards, ...(officer ? leftOfCard(officer, shown, label("dataProtectionOfficer"), context) : [])];
}

/** The CNIL's simplified register, filled in: the list, a fiche for each activity, the lists of its drop-downs. */
export function writeCnil(source: Register, speech: Speech): LaidOutGrid[] {
  const whole = laidRegister(source, speech);
  const activities = asController(whole);
  const [first] = controllerCards(whole.register, whole.context);
  const officer = officerCard(whole.register, whole.context);
  const fiches = activities.map((laid) => ficheSheet(laid, whole));
  const left = [
    ...leftOfActivities(whole),
    ...leftOfContacts({ ...whole, activities }),
    ...leftOfRegister(whole.register, whole.archived, whole.context),
  ];
  return [
    listSheet(whole, activities, [first?.controller, first?.representative, officer]),
    ...fiches,
    listsSheet(),
    leftoverGrid(NO_PLACE.sheet, NO_PLACE.head, left),
  ];
}
