import type { ViewContext } from "../../activities/view-context";
import { itemsOf } from "../../answers";
import type { Proof } from "../../paper/frame";
import { registerPaper } from "../../paper/register-paper";
import type { Register } from "../../register";
import type { Sheet, SheetRow, SheetSection, SheetTable, SheetValue } from "../../sheet";
import { factValue, given, plain, type Speech, sayWords } from "../../sheet-values";
import { hasWords } from "../../words";
import { type Card, controllerCards, officerCard } from "../contact-card";
import { type Laid, type LaidRegister, laidRegister, takeController } from "../laid-register";
import { untoldOf } from "../untold";
import {
  dataBlocks,
  linesBlock,
  recipientBlocks,
  retentionBlocks,
  servedBlock,
  supplementBlocks,
  transferBlocks,
} from "./blocks";
import {
  DSK_CONTACT,
  HEAD_LINES,
  INTERNAL_LINE,
  JOINT_LINE,
  MEASURES_LINE,
  PURPOSE_LINES,
  ROLE_LABELS,
  SUBJECT_LINE,
} from "./labels";

/** Lines of the cover, as the form words them. */
const CARD_LABELS: readonly (readonly [string, keyof Card])[] = [
  ["Unternehmen", "company"],
  ["Straße", "street"],
  ["Postleitzahl", "postcode"],
  ["Ort", "city"],
  ["Land", "country"],
  ["Telefon", "phone"],
  ["E-Mail-Adresse", "email"],
  ["Internet-Adresse", "website"],
  ["Anmerkung", "note"],
];

function cardValue(card: Card, context: ViewContext): SheetValue {
  const lines = CARD_LABELS.flatMap(([label, part]) => (card[part] ? [`${label}: ${card[part]}`] : []));
  return given(plain(card.name, context), { detail: lines.join("\n") || context.translate("fields.contactNotStated") });
}

/** The cover asks for the same lines of each: who is responsible, who represents, who is the officer. */
function coverOf(rows: readonly SheetRow[], { register, context }: LaidRegister, isProcessor: boolean): SheetRow[] {
  const cards = controllerCards(register, context);
  const representatives = cards.flatMap(({ representative }) => (representative ? [representative] : []));
  const officer = officerCard(register, context);
  const values: Record<string, { label: string; cards: readonly Card[] }> = {
    controller: {
      label: ROLE_LABELS[isProcessor ? "processor" : "controller"],
      cards: cards.map(({ controller }) => controller),
    },
    representative: { label: "Vertreter", cards: representatives },
    dataProtectionOfficer: { label: "Datenschutzbeauftragter", cards: officer ? [officer] : [] },
  };
  return rows.map((row) => {
    const own = values[row.field];
    if (!own) return row;
    const filled = own.cards.map((card) => cardValue(card, context));
    return { ...row, label: own.label, values: filled.length > 0 ? filled : row.values };
  });
}

const OVERVIEW_HEAD = [
  "lfd. Nr.",
  "Benennung",
  "Fachabteilung",
  "Datum der Einführung",
  "letzte Änderung",
  "Drittland",
] as const;

type Section = Omit<SheetSection, "id">;

/** How to reach the person who is asked about the activity: the form has a line for each way. */
function reachRows({ entry }: Laid, { register, context }: LaidRegister): SheetRow[] {
  const person = register.people.find(({ id }) => id === entry.state.ownerPersonId)?.state;
  const identity = person && register.identities[person.identity];
  const lines = [
    ["Telefon", identity?.phone],
    ["E-Mail-Adresse", identity?.email],
  ] as const;
  return lines.flatMap(([label, text]) =>
    text ? [{ field: "ownerPersonId", label, values: [given(plain(text, context))] }] : [],
  );
}

/** The lines above the letters, with the ways to reach somebody below whom they reach. */
function headRows(laid: Laid, whole: LaidRegister): SheetRow[] {
  const block = linesBlock(HEAD_LINES, laid, whole.context);
  const rows = block.kind === "rows" ? block.rows : [];
  // The only controller stands on the cover: a line that misses it here would call it a gap.
  const isOnCover = whole.register.organisation.state.legalEntities.length === 1;
  return rows
    .filter(({ label, values }) => !(isOnCover && label === ROLE_LABELS.controller && values.every(isGap)))
    .flatMap((row) => (row.label === DSK_CONTACT ? [row, ...reachRows(laid, whole)] : [row]));
}

const isGap = ({ state }: SheetValue): boolean => state === "not-stated";

function controllerSections(laid: Laid, whole: LaidRegister): Section[] {
  const { context } = whole;
  const lines = (...args: Parameters<typeof linesBlock>[0]) => linesBlock(args, laid, context);
  const head = headRows(laid, whole);
  const joint = linesBlock([JOINT_LINE], laid, context, true);
  const rows = [...head, ...(joint.kind === "rows" ? joint.rows : [])];
  return [
    {
      letter: "a",
      heading: "Verarbeitungstätigkeit und Zuständigkeit",
      article: lit("a"),
      blocks: [{ kind: "rows", rows }],
    },
    { letter: "b", heading: "Zwecke der Verarbeitung", article: lit("b"), blocks: [lines(...PURPOSE_LINES)] },
    {
      letter: "c",
      heading: "Betroffene Personen und personenbezogene Daten",
      article: lit("c"),
      blocks: [lines(SUBJECT_LINE), ...dataBlocks(laid, context)],
    },
    {
      letter: "d",
      heading: "Kategorien von Empfängern",
      article: lit("d"),
      blocks: [lines(INTERNAL_LINE), ...recipientBlocks(laid, context)],
    },
    {
      letter: "e",
      heading: "Übermittlungen an Drittländer oder internationale Organisationen",
      article: lit("e"),
      blocks: transferBlocks(laid, context),
    },
    { letter: "f", heading: "Fristen für die Löschung", article: lit("f"), blocks: retentionBlocks(laid, context) },
    {
      letter: "g",
      heading: "Technische und organisatorische Maßnahmen",
      article: lit("g"),
      blocks: [lines(MEASURES_LINE)],
    },
  ];
}

const lit = (letter: string): string => `Art. 30 Abs. 1 S. 2 lit. ${letter} DSGVO`;

/** The form of Art. 30(2): by whom the processor was engaged, and for what; nothing is asked about purposes or data. */
function processorSections(laid: Laid, whole: LaidRegister): Section[] {
  const { register, context } = whole;
  const law = (letter: string) => `Art. 30 Abs. 2 lit. ${letter} DSGVO`;
  const rows = headRows(laid, whole).map((row) =>
    row.label === ROLE_LABELS.controller ? { ...row, label: ROLE_LABELS.processor } : row,
  );
  return [
    {
      letter: "a",
      heading: "Auftragsverarbeitung und Verantwortliche",
      article: law("a und b"),
      blocks: [{ kind: "rows", rows }, servedBlock(laid, register, context)],
    },
    {
      heading: "Unterauftragsverarbeiter und weitere Empfänger",
      article: "",
      blocks: recipientBlocks(laid, context),
    },
    {
      letter: "c",
      heading: "Übermittlungen an Drittländer oder internationale Organisationen",
      article: law("c"),
      blocks: transferBlocks(laid, context),
    },
    {
      letter: "d",
      heading: "Technische und organisatorische Maßnahmen",
      article: law("d"),
      blocks: [linesBlock([MEASURES_LINE], laid, context)],
    },
  ];
}

/** Nobody has to sign (Art. 30(3)); those who do have a line for it. */
const signature = (context: ViewContext, isProcessor: boolean): Section => ({
  heading: "Bestätigung",
  article: "freiwillig",
  blocks: [
    {
      kind: "table",
      table: {
        field: "signature",
        caption: "",
        head: [ROLE_LABELS[isProcessor ? "processor" : "controller"], "Datum", "Unterschrift"],
        rows: [{ cells: ["", "", ""].map(() => given(plain("\n\u00a0", context))), evidence: [] }],
      },
    },
  ],
});

function sheetOf(laid: Laid, whole: LaidRegister, subtitle: string): Sheet {
  const { entry } = laid;
  const { context } = whole;
  const title = context.record(entry.id)?.name ?? "";
  const isProcessor = entry.state.role === "processor";
  if (whole.register.organisation.state.legalEntities.length === 1) takeController(laid, whole);
  const sections = isProcessor ? processorSections(laid, whole) : controllerSections(laid, whole);
  const supplement = supplementBlocks(laid, context);
  const all: Section[] = [
    ...sections,
    ...(supplement.length > 0
      ? [{ heading: "Ergänzende Angaben", article: "nicht Teil des Musters", blocks: supplement }]
      : []),
    signature(context, isProcessor),
  ];
  return {
    id: entry.id,
    reference: entry.state.reference,
    title: title || context.translate("fields.unnamed"),
    lang: context.locale,
    subtitle: isProcessor ? subtitle : "",
    sections: all.map((section, index) => ({ ...section, id: `${index + 1}` })),
  };
}

/** By what law data are erased, how, and what is excepted; the time limits themselves stand on the sheets. */
function erasureAnnex({ activities, context }: LaidRegister): { heading: string; tables: SheetTable[] }[] {
  const say = sayWords(context);
  const rows = activities.flatMap(({ entry, placing }) => {
    const rules = itemsOf(entry.state.retentionRules);
    const facts = rules.flatMap(({ provision, disposal, exceptions }) => [provision, disposal, exceptions]);
    const names = placing.see("retentionRules.dataRows").map(({ text }) => text);
    for (const property of ["provision", "disposal", "exceptions"]) {
      placing.take(`retentionRules.${property}`);
      if (!facts.some(({ note }) => hasWords(note))) placing.take(`retentionRules.${property}.detail`);
    }
    return rules.flatMap(({ provision, disposal, exceptions }, index) => {
      if ([provision, disposal, exceptions].every(({ answer }) => answer === "not-stated")) return [];
      const cells = [
        given(plain(entry.state.reference, context)),
        given(plain(names[index] ?? "", context)),
        factValue(provision, context, (text) => plain(text, context)),
        factValue(disposal, context, say),
        factValue(exceptions, context, say),
      ].map(({ evidence: _evidence, ...value }) => value);
      return [{ cells, evidence: [] }];
    });
  });
  const head = ["Tätigkeit", "Daten", "Vorschrift", "Löschverfahren", "Ausnahmen"];
  const table: SheetTable = { field: "erasure", caption: "", head, rows };
  return rows.length > 0 ? [{ heading: "Löschung: Vorschriften, Verfahren und Ausnahmen", tables: [table] }] : [];
}

/** What the form and its other annexes say nothing of: facts of the records that activities name, a table for each kind. */
function untoldAnnex({ register, context }: LaidRegister): { heading: string; tables: SheetTable[] }[] {
  const kinds = Map.groupBy(untoldOf(register, context), ({ heading }) => heading);
  const tables = [...kinds].map(([caption, facts]): SheetTable => {
    const rows = facts.map(({ name, label, text }) => ({
      cells: [name, label, text].map((cell) => given(plain(cell, context))),
      evidence: [],
    }));
    return { field: caption, caption, head: ["Eintrag", "Angabe", "Wert"], rows };
  });
  return tables.length > 0 ? [{ heading: "Weitere Angaben", tables }] : [];
}

/** The German form (DSK, February 2018) as a paper: cover, overview, a sheet for each activity, annexes. */
export function dskPaper(source: Register, speech: Speech, proof: Proof): ReturnType<typeof registerPaper> {
  const paper = registerPaper(source, speech, proof);
  const whole = laidRegister(source, speech);
  const isProcessor = (laid: Laid) => laid.entry.state.role === "processor";
  const [own, forOthers] = [
    whole.activities.filter((laid) => !isProcessor(laid)),
    whole.activities.filter(isProcessor),
  ];
  const onlyForOthers = own.length === 0 && forOthers.length > 0;
  const erasure = erasureAnnex(whole);
  const subtitle = "Verzeichnis aller Kategorien von im Auftrag durchgeführten Tätigkeiten gem. Art. 30 Abs. 2 DSGVO";
  return {
    ...paper,
    cover: { ...paper.cover, rows: coverOf(paper.cover.rows, whole, onlyForOthers) },
    overview: { ...paper.overview, head: [...OVERVIEW_HEAD] },
    sheets: [...own, ...forOthers].map((laid) => sheetOf(laid, whole, subtitle)),
    annexes: [...paper.annexes.slice(0, 2), ...erasure, ...paper.annexes.slice(2), ...untoldAnnex(whole)],
  };
}
