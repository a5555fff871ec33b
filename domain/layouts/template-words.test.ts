import { describe, expect, it } from "vitest";
import { columnLetters, type Grid } from "../grids/grid";
import { writeCnil } from "./cnil/write-cnil";
import { dskPaper } from "./dsk/dsk-paper";
import { writeEdps } from "./edps/write-edps";
import { writeIco } from "./ico/write-ico";
import { inUse, speechIn } from "./layouts.fixture";

/** The texts of a sheet by the addresses that a person reads in it: "A1". */
function cellsOf(grid: Grid | undefined): Map<string, string> {
  const cells = (grid?.rows ?? []).flatMap((row, index) =>
    row.map((text, column): [string, string] => [`${columnLetters(column)}${index + 1}`, text]),
  );
  return new Map(cells);
}

/** What stands where the template has its own words; these are written out here once more, so that no slip goes out and comes back unseen. */
function atTheirPlaces(grid: Grid | undefined, words: Readonly<Record<string, string>>) {
  const cells = cellsOf(grid);
  return Object.fromEntries(Object.keys(words).map((address) => [address, cells.get(address) ?? ""]));
}

const under = (column: string, fromRow: number, ...labels: string[]): Record<string, string> =>
  Object.fromEntries(labels.map((label, index) => [`${column}${fromRow + index}`, label]));

const across = (row: number, ...labels: string[]): Record<string, string> =>
  Object.fromEntries(labels.map((label, index) => [`${columnLetters(index)}${row}`, label]));

const REPRESENTED = "(responsable de traitement ou son représentant si le responsable est situé en dehors de l’UE)";
const CNIL_LIST = {
  A1: `Coordonnées du responsable de l’organisme\n${REPRESENTED}`,
  A3: `Coordonnées du représentant\n${REPRESENTED}`,
  A5: "Coordonnées du délégué à la protection des données (DPO)",
  ...Object.fromEntries(
    [1, 3].flatMap((row) => [
      [`B${row}`, "Nom :"],
      [`D${row}`, "Prénom :"],
      [`F${row}`, "Adresse :"],
      [`H${row}`, "Adresse mél :"],
      [`B${row + 1}`, "Code postal :"],
      [`D${row + 1}`, "Ville :"],
      [`F${row + 1}`, "Téléphone :"],
    ]),
  ),
  B5: "Nom :",
  D5: "Prénom :",
  F5: "Société (si DPO externe) :",
  H5: "Adresse :",
  B6: "Code postal :",
  D6: "Ville :",
  F6: "Téléphone :",
  H6: "Adresse mél :",
  A7: "Identification du traitement",
  E7: "Finalité du traitement",
  H7: "Données sensibles ?",
  ...across(
    8,
    "Nom du traitement",
    "N° / RÉF",
    "Date de création de la fiche",
    "Dernière mise à jour de la fiche",
    "",
    "",
    "",
    "Oui/non",
  ),
};

const CNIL_FICHE = {
  A1: "Modèle de fiche de registre à compléter",
  A3: "Description du traitement",
  ...under("A", 4, "Nom du traitement", "N° / RÉF", "Date de création du traitement", "Mise à jour du traitement"),
  ...across(9, "Acteurs", "Nom", "Adresse", "Code Postal", "Ville", "Pays", "Téléphone", "Adresse mél"),
  ...under(
    "A",
    10,
    "Responsable du traitement",
    "Délégué à la protection des données",
    "Société du DPO (si celui-ci est externe)",
    "Représentant",
    "Responsable(s) conjoint(s)",
  ),
  A16: "Finalité(s) du traitement effectué",
  A17: "Finalité principale",
  ...under("A", 18, ...[1, 2, 3, 4, 5].map((number) => `Sous-finalité ${number}`)),
  A24: "Catégories de données personnelles concernées",
  B24: "Description",
  E24: "Durée de conservation",
  ...under(
    "A",
    25,
    "État civil, identité, données d'identification, images…",
    "Vie personnelle (habitudes de vie, situation familiale, etc.)",
    "Informations d'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)",
    "Données de connexion (adress IP, logs, etc.)",
    "Données de localisation (déplacements, données GPS, GSM, etc.)",
    "Numéro de Sécurité Sociale (ou NIR)",
  ),
  A32: "Données sensibles",
  B32: "Description",
  E32: "Durée de conservation",
  ...under(
    "A",
    33,
    "Données révélant l'origine raciale ou ethnique",
    "Données révélant les opinions politiques",
    "Données révélant les convictions religieuses ou philosophiques",
    "Données révélant l'appartenance syndicale",
    "Données génétiques",
    "Données biométriques aux fins d'identifier une personne physique de manière unique",
    "Données concernant la santé",
    "Données concernant la vie sexuelle ou l'orientation sexuelle",
    "Données relatives à des condamnations pénales ou infractions",
  ),
  A43: "Catégories de personnes concernées",
  B43: "Description",
  E43: "Précisions",
  ...under("A", 44, "Catégorie de personnes 1", "Catégorie de personnes 2"),
  A47: "Destinataires",
  B47: "Type de destinataire",
  E47: "Précisions",
  ...under("A", 48, ...[1, 2, 3, 4].map((number) => `Destinataire ${number}`)),
  A53: "Mesures de sécurité",
  B53: "Type de mesure de sécurité",
  E53: "Précisions",
  ...under("A", 54, ...[1, 2, 3].map((number) => `Mesure de sécurité ${number}`)),
  A58: "Transferts hors UE",
  B58: "Destinataire",
  C58: "Pays",
  D58: "Type de Garanties",
  F58: "Liens vers la documentation",
  ...under("A", 59, ...[1, 2, 3, 4].map((number) => `Organisme destinataire ${number}`)),
};

const CNIL_LISTS = {
  ...under(
    "A",
    2,
    "Clauses contractuelles types (CCT)",
    "Règles d'entreprise contraignantes (BCR)",
    "Pays adéquat",
    "Privacy shield",
    "Code de conduite",
    "Certification",
    "Dérogations (art 49)",
  ),
  ...under(
    "B",
    2,
    "Salariés",
    "Services Internes",
    "Clients",
    "Fournisseurs",
    "Prestataires",
    "Prospects",
    "Candidats",
    "Autres (préciser)",
  ),
  ...under(
    "C",
    2,
    "Service interne qui traite les données",
    "Sous-traitants",
    "Destinataires dans des pays tiers ou organisations internationales",
    "Partenaires institutionnels ou commerciaux",
    "Autre (Préciser)",
  ),
  ...under(
    "D",
    2,
    "Mesures de traçabilité",
    "Mesures de protection des logiciels",
    "Sauvegarde des données",
    "Chiffrement des données",
    "Contrôle d'accès des utilisateurs",
    "Contrôle des sous-traitants",
    "Autres mesures (à préciser)",
  ),
};

describe("the words of the CNIL's register", () => {
  it("stand on its list, letter by letter, in their cells", async () => {
    const [list] = writeCnil(inUse, await speechIn("de"));
    expect(list?.name).toBe("2_-_Liste_des_traitements");
    expect(atTheirPlaces(list, CNIL_LIST)).toEqual(CNIL_LIST);
  });

  it("stand on each fiche, letter by letter, in their cells", async () => {
    const fiches = writeCnil(inUse, await speechIn("de")).filter(({ name }) => name.startsWith("3_-_Modèle"));
    expect(fiches).toHaveLength(2);
    for (const fiche of fiches) expect(atTheirPlaces(fiche, CNIL_FICHE)).toEqual(CNIL_FICHE);
  });

  it("are those of its lists, all of them and no other", async () => {
    const lists = writeCnil(inUse, await speechIn("de")).find(({ name }) => name === "5_-_Listes");
    const filled = [...cellsOf(lists)].filter(([address, text]) => text !== "" && !/^[A-Z]1$/.test(address));
    expect(Object.fromEntries(filled)).toEqual(CNIL_LISTS);
  });
});

const ICO_HEADS = [
  "Business function",
  "Purpose of processing",
  "Name and contact details of joint controller (if applicable)",
  "Categories of individuals",
  "Categories of personal data",
  "Categories of recipients",
  "Link to contract with processor",
  "Names of third countries or international organisations that personal data are transferred to (if applicable)",
  "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)",
  "Retention schedule (if possible)",
  "General description of technical and organisational security measures (if possible)",
  "Article 6 lawful basis for processing personal data",
  "Article 9 condition for processing special category data",
  "Legitimate interests for the processing (if applicable)",
  "Link to record of legitimate interests assessment (if applicable)",
  "Rights available to individuals",
  "Existence of automated decision-making, including profiling (if applicable)",
  "The source of the personal data (if applicable)",
  "Link to record of consent",
  "Location of personal data",
  "Data Protection Impact Assessment required?",
  "Data Protection Impact Assessment progress",
  "Link to Data Protection Impact Assessment",
  "Has a personal data breach occurred?",
  "Link to record of personal data breach",
  "Data Protection Act 2018 Schedule 1 Condition for processing",
  "GDPR Article 6 lawful basis for processing",
  "Link to retention and erasure policy document",
  "Is personal data retained and erased in accordance with the policy document?",
  "Reasons for not adhering to policy document (if applicable)",
];

it("the heads of the ICO's template stand in row 9, letter by letter, below the heads of their groups", async () => {
  const [template] = writeIco(inUse, await speechIn("en"));
  expect(template?.rows[8]).toEqual(ICO_HEADS);
  const groups = {
    A8: "Article 30 Record of Processing Activities",
    L8: "Privacy Notices",
    S8: "Consent",
    T8: "Access Requests",
    U8: "Data Protection Impact Assessments",
    X8: "Personal Data Breaches",
    Z8: "Data Protection Act 2018 - Special Category or Criminal Conviction and Offence data",
  };
  expect(atTheirPlaces(template, groups)).toEqual(groups);
});

const EDPS_FORM = [
  ["1", "Last update of this record"],
  ["2", "Reference number"],
  ["", "Part 1 – Article 31 Record"],
  ["3", "Name and contact details of controller"],
  ["4", "Name and contact details of DPO"],
  ["5", "Name and contact details of joint controller (where applicable)"],
  ["6", "Name and contact details of processor (where applicable)"],
  ["7", "Very short description and purpose of the processing"],
  ["8", "Description of categories of persons whose data the EDPS processes and list of data categories"],
  ["9", "Time limit for keeping the data"],
  ["10", "Recipients of the data"],
  [
    "11",
    "Are there any transfers of personal data to third countries or international organisations? If so, to which ones and with which safeguards?",
  ],
  ["12", "General description of security measures, where possible"],
  [
    "13",
    "For more information, including how to exercise your rights to access, rectification, object and data portability (where applicable), see the data protection notice",
  ],
];

it("the items of the EDPS form stand in its table, letter by letter and in its order", async () => {
  const { records } = writeEdps(inUse, await speechIn("en"));
  expect(records).toHaveLength(2);
  for (const { table } of records) {
    expect(table.head).toEqual(["Nr", "Item", "Description"]);
    expect(table.rows.map(({ cells }) => cells.slice(0, 2).map(({ text }) => text))).toEqual(EDPS_FORM);
  }
});

const DSK_LABELS = {
  a: [
    "lfd. Nr.",
    "Benennung",
    "Datum der Einführung",
    "Datum der letzten Änderung",
    "Verantwortliche Fachabteilung",
    "Ansprechpartner",
  ],
  b: ["Zwecke der Verarbeitung", "Name des eingesetzten Verfahrens"],
  c: [
    "Beschreibung der Kategorien betroffener Personen",
    "Beschreibung der Kategorien von personenbezogenen Daten",
    "Besondere Kategorien personenbezogener Daten (Art. 9) und Daten über Straftaten (Art. 10)",
  ],
  d: ["intern (Zugriffsberechtigte)", "extern (Empfängerkategorie)"],
  e: [
    "☐ Datenübermittlung findet nicht statt und ist auch nicht geplant",
    "☑ Datenübermittlung findet wie folgt statt",
    "Dokumentation geeigneter Garantien (Art. 49 Abs. 1 UAbs. 2)",
  ],
  f: ["Fristen für die Löschung der verschiedenen Datenkategorien"],
  g: ["Technische und organisatorische Maßnahmen (TOM) gemäß Art. 32 Abs. 1 DSGVO"],
};

it("the labels of the German form stand in the section of their letter, letter by letter", async () => {
  const paper = dskPaper(inUse, await speechIn("de"), { digest: "ab".repeat(32) });
  const [sheet] = paper.sheets;
  const said = (sheet?.sections ?? []).map(({ letter, article, blocks }) => {
    const texts = blocks.flatMap((block) =>
      block.kind === "table"
        ? [block.table.caption]
        : block.rows.flatMap(({ label, values }) => [label, ...values.map(({ text }) => text)]),
    );
    return { letter, article, texts };
  });
  for (const [letter, labels] of Object.entries(DSK_LABELS)) {
    const section = said.find((one) => one.letter === letter);
    expect(section?.article).toBe(`Art. 30 Abs. 1 S. 2 lit. ${letter} DSGVO`);
    expect(labels.filter((label) => !section?.texts.includes(label))).toEqual([]);
  }
  expect(paper.overview.head.slice(0, 5)).toEqual([
    "lfd. Nr.",
    "Benennung",
    "Fachabteilung",
    "Datum der Einführung",
    "letzte Änderung",
  ]);
});
