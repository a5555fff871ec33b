import type { DataCategory } from "../../codes/data-categories";
import type { Meaning } from "../../imports/meaning";

/** The cells of the CNIL's simplified register (registre-traitement-simplifie.ods); rows count from 1, as in the file. */
export const LIST_SHEET = "2_-_Liste_des_traitements";
export const FICHE_SHEET = "3_-_Modèle_de_fiche_de_registre";
export const LISTS_SHEET = "5_-_Listes";
/** A fiche for each activity, so that the name begins as that of the template does. */
export const FICHE_PREFIX = "3_-_Modèle";
export const FICHE_TITLE = "Modèle de fiche de registre à compléter";

const BRACKET = "(responsable de traitement ou son représentant si le responsable est situé en dehors de l’UE)";
export const LIST_CONTACTS = [
  { row: 1, label: `Coordonnées du responsable de l’organisme\n${BRACKET}`, meaning: "controller" },
  { row: 3, label: `Coordonnées du représentant\n${BRACKET}`, meaning: "representative" },
  { row: 5, label: "Coordonnées du délégué à la protection des données (DPO)", meaning: "data-protection-officer" },
] as const satisfies readonly { row: number; label: string; meaning: Meaning }[];

export const LIST_GROUPS = [
  { column: 0, label: "Identification du traitement" },
  { column: 4, label: "Finalité du traitement" },
  { column: 7, label: "Données sensibles ?" },
] as const;

export const LIST_HEADS = [
  { column: 0, label: "Nom du traitement" },
  { column: 1, label: "N° / RÉF" },
  { column: 2, label: "Date de création de la fiche" },
  { column: 3, label: "Dernière mise à jour de la fiche" },
  { column: 7, label: "Oui/non" },
] as const;

type Line = { row: number; label: string };

export const FICHE_HEAD = [
  { row: 4, label: "Nom du traitement", meaning: "name" },
  { row: 5, label: "N° / RÉF", meaning: "reference" },
  { row: 6, label: "Date de création du traitement", meaning: "started-on" },
  { row: 7, label: "Mise à jour du traitement", meaning: "updated-on" },
] as const satisfies readonly (Line & { meaning: Meaning })[];

export const ACTOR_HEADS = ["Nom", "Adresse", "Code Postal", "Ville", "Pays", "Téléphone", "Adresse mél"] as const;
export const ACTORS = [
  { row: 10, label: "Responsable du traitement", meaning: "controller" },
  { row: 11, label: "Délégué à la protection des données", meaning: "data-protection-officer" },
  { row: 12, label: "Société du DPO (si celui-ci est externe)", meaning: "data-protection-officer" },
  { row: 13, label: "Représentant", meaning: "representative" },
  { row: 14, label: "Responsable(s) conjoint(s)", meaning: "joint-controllers" },
] as const satisfies readonly (Line & { meaning: Meaning })[];

export const PURPOSES: readonly Line[] = [
  { row: 17, label: "Finalité principale" },
  { row: 18, label: "Sous-finalité 1" },
  { row: 19, label: "Sous-finalité 2" },
  { row: 20, label: "Sous-finalité 3" },
  { row: 21, label: "Sous-finalité 4" },
  { row: 22, label: "Sous-finalité 5" },
];

type DataLine = Line & { codes: readonly DataCategory[] };

/** The line for categories that have none of their own: its label ends with "etc.". */
export const OTHER_DATA_ROW = 26;
export const ORDINARY_DATA: readonly DataLine[] = [
  {
    row: 25,
    label: "État civil, identité, données d'identification, images…",
    codes: ["identity", "contact", "image", "id-docs", "voice", "video"],
  },
  { row: OTHER_DATA_ROW, label: "Vie personnelle (habitudes de vie, situation familiale, etc.)", codes: [] },
  {
    row: 27,
    label: "Informations d'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)",
    codes: ["salary", "bank", "payment", "credit", "contract", "billing", "insurance"],
  },
  {
    row: 28,
    label: "Données de connexion (adress IP, logs, etc.)",
    codes: ["log", "account", "cookies", "usage"],
  },
  {
    row: 29,
    label: "Données de localisation (déplacements, données GPS, GSM, etc.)",
    codes: ["location", "vehicle"],
  },
  { row: 30, label: "Numéro de Sécurité Sociale (ou NIR)", codes: ["nir"] },
];

export const SENSITIVE_DATA: readonly DataLine[] = [
  { row: 33, label: "Données révélant l'origine raciale ou ethnique", codes: ["race"] },
  { row: 34, label: "Données révélant les opinions politiques", codes: ["politics"] },
  { row: 35, label: "Données révélant les convictions religieuses ou philosophiques", codes: ["belief"] },
  { row: 36, label: "Données révélant l'appartenance syndicale", codes: ["union"] },
  { row: 37, label: "Données génétiques", codes: ["genetic"] },
  {
    row: 38,
    label: "Données biométriques aux fins d'identifier une personne physique de manière unique",
    codes: ["biometric"],
  },
  { row: 39, label: "Données concernant la santé", codes: ["health"] },
  { row: 40, label: "Données concernant la vie sexuelle ou l'orientation sexuelle", codes: ["sex"] },
  { row: 41, label: "Données relatives à des condamnations pénales ou infractions", codes: ["criminal"] },
];

const numbered = (label: string, fromRow: number, count: number): Line[] =>
  Array.from({ length: count }, (_, index) => ({ row: fromRow + index, label: `${label} ${index + 1}` }));

export const SUBJECTS = numbered("Catégorie de personnes", 44, 2);
export const RECIPIENTS = numbered("Destinataire", 48, 4);
export const MEASURES = numbered("Mesure de sécurité", 54, 3);
export const TRANSFERS = numbered("Organisme destinataire", 59, 4);

/** Heads of the groups of a fiche, with those of the columns beside them. */
export const GROUP_HEADS: readonly (Line & { columns: Readonly<Record<number, string>> })[] = [
  { row: 3, label: "Description du traitement", columns: {} },
  { row: 9, label: "Acteurs", columns: Object.fromEntries(ACTOR_HEADS.map((head, index) => [index + 1, head])) },
  { row: 16, label: "Finalité(s) du traitement effectué", columns: {} },
  {
    row: 24,
    label: "Catégories de données personnelles concernées",
    columns: { 1: "Description", 4: "Durée de conservation" },
  },
  { row: 32, label: "Données sensibles", columns: { 1: "Description", 4: "Durée de conservation" } },
  { row: 43, label: "Catégories de personnes concernées", columns: { 1: "Description", 4: "Précisions" } },
  { row: 47, label: "Destinataires", columns: { 1: "Type de destinataire", 4: "Précisions" } },
  { row: 53, label: "Mesures de sécurité", columns: { 1: "Type de mesure de sécurité", 4: "Précisions" } },
  {
    row: 58,
    label: "Transferts hors UE",
    columns: { 1: "Destinataire", 2: "Pays", 3: "Type de Garanties", 5: "Liens vers la documentation" },
  },
];

/** The sheet for what the template has no cell for. */
export const NO_PLACE = { sheet: "Sans place dans le modèle", head: ["Référence", "Champ", "Valeur"] } as const;

/** What comes back from this template; it has no cell for a legal basis, a source or a department. */
export const CNIL_HOLDS: readonly Meaning[] = [
  "reference",
  "name",
  "started-on",
  "updated-on",
  "controller",
  "data-protection-officer",
  "joint-controllers",
  "purposes",
  "personal-data",
  "special-data",
  "retention",
  "data-subjects",
  "internal-recipients",
  "processors",
  "recipients",
  "measures",
  "third-countries",
  "safeguards",
];
