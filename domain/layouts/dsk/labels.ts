import type { Meaning } from "../../imports/meaning";

/** A line of the form: its label, what it is about, and the statements of the register that stand in it. */
export type DskLine = {
  label: string;
  meaning: Meaning;
  paths: readonly string[];
  /** What is said of each value stands in brackets behind it, so that the values of the list can be told apart. */
  isList?: true;
};
/** A table of the form, with what each column is about. */
export type DskTable = { caption: string; columns: readonly { head: string; meaning: Meaning }[] };

const line = (label: string, meaning: Meaning, ...paths: readonly string[]): DskLine => ({ label, meaning, paths });

const list = (label: string, meaning: Meaning, path: string): DskLine => ({
  label,
  meaning,
  paths: [path],
  isList: true,
});

export const DSK_NUMBER = "lfd. Nr.";
export const DSK_NAME = "Benennung";
export const DSK_CONTACT = "Ansprechpartner";
/** Whoever keeps the record, by its role: Art. 30(1) and (2) GDPR. */
export const ROLE_LABELS = { controller: "Verantwortlicher", processor: "Auftragsverarbeiter" } as const;

export const HEAD_LINES: readonly DskLine[] = [
  line(DSK_NUMBER, "reference", "reference"),
  line(DSK_NAME, "name", "name"),
  line("Datum der Einführung", "started-on", "startedOn"),
  line("Datum der letzten Änderung", "updated-on", "updatedOn"),
  line("Verantwortliche Fachabteilung", "department", "departmentId"),
  line(DSK_CONTACT, "owner", "ownerFunction", "ownerPersonId"),
  line(ROLE_LABELS.controller, "controller", "controllerEntity"),
];
export const JOINT_LINE = line("ggf. gemeinsam Verantwortlicher", "joint-controllers", "jointControllers");

export const PURPOSE_LINES: readonly DskLine[] = [
  line("Zwecke der Verarbeitung", "purposes", "purposes", "purposes.name"),
  line("Name des eingesetzten Verfahrens", "systems", "systems"),
];
export const SUBJECT_LINE = list("Beschreibung der Kategorien betroffener Personen", "data-subjects", "dataSubjects");
export const DATA_LINE = line(
  "Beschreibung der Kategorien von personenbezogenen Daten",
  "personal-data",
  "personalData",
);
export const INTERNAL_LINE = list("intern (Zugriffsberechtigte)", "internal-recipients", "internalRecipients");
export const EXTERNAL_LINE = line("extern (Empfängerkategorie)", "recipients", "recipients");
export const RETENTION_LINE = line(
  "Fristen für die Löschung der verschiedenen Datenkategorien",
  "retention",
  "retentionRules",
);
export const MEASURES_LINE = list(
  "Technische und organisatorische Maßnahmen (TOM) gemäß Art. 32 Abs. 1 DSGVO",
  "measures",
  "measures",
);

export const TRANSFER_LABEL = "Datenübermittlungen an Drittländer oder internationale Organisationen";
export const NO_TRANSFER = "Datenübermittlung findet nicht statt und ist auch nicht geplant";
export const TRANSFERS_AS_FOLLOWS = "Datenübermittlung findet wie folgt statt";
export const SUITABLE_LINE = line(
  "Dokumentation geeigneter Garantien (Art. 49 Abs. 1 UAbs. 2)",
  "safeguards",
  "transfers.particulars.suitableSafeguards",
);

export const DATA_TABLE: DskTable = {
  caption: DATA_LINE.label,
  columns: [
    { head: "Datenkategorie", meaning: "personal-data" },
    { head: "Daten", meaning: "personal-data" },
    { head: "Betroffene Personen", meaning: "ignore" },
  ],
};
export const SPECIAL_TABLE: DskTable = {
  caption: "Besondere Kategorien personenbezogener Daten (Art. 9) und Daten über Straftaten (Art. 10)",
  columns: [
    { head: "Besondere Kategorie", meaning: "special-data" },
    { head: "Daten", meaning: "special-data" },
    { head: "Betroffene Personen", meaning: "ignore" },
  ],
};
export const RECIPIENT_TABLE: DskTable = {
  caption: EXTERNAL_LINE.label,
  columns: [
    { head: "Empfänger", meaning: "recipients" },
    { head: "Rolle", meaning: "recipients" },
    { head: "Zweck der Offenlegung", meaning: "recipients" },
    { head: "Offengelegte Daten", meaning: "ignore" },
  ],
};
export const TRANSFER_TABLE: DskTable = {
  caption: TRANSFERS_AS_FOLLOWS,
  columns: [
    { head: "Konkreter Datenempfänger", meaning: "transfers" },
    { head: "Drittland oder internationale Organisation", meaning: "third-countries" },
    { head: "Garantien", meaning: "safeguards" },
  ],
};
export const RETENTION_TABLE: DskTable = {
  caption: RETENTION_LINE.label,
  columns: [
    { head: "Datenkategorien", meaning: "ignore" },
    { head: "Löschfrist", meaning: "retention" },
    { head: "Grund", meaning: "ignore" },
  ],
};
export const SERVED_LINE = line(
  "Verantwortliche, in deren Auftrag verarbeitet wird",
  "controllers-served",
  "controllersServed",
);
export const SERVED_TABLE: DskTable = {
  caption: SERVED_LINE.label,
  columns: [
    { head: "Verantwortlicher/Auftraggeber", meaning: "controllers-served" },
    { head: "Vertreter und Datenschutzbeauftragter des Verantwortlichen", meaning: "ignore" },
    { head: "Kategorien von Verarbeitungen, die im Auftrag durchgeführt werden", meaning: "processing" },
  ],
};
export const DSK_TABLES = [
  DATA_TABLE,
  SPECIAL_TABLE,
  RECIPIENT_TABLE,
  TRANSFER_TABLE,
  RETENTION_TABLE,
  SERVED_TABLE,
] as const;

/** What German auditors ask for beside Art. 30 GDPR. */
export const SUPPLEMENT_LINES: readonly DskLine[] = [
  line("Rechtsgrundlage", "legal-bases"),
  line("Bedingung für besondere Kategorien", "special-data-condition"),
  line("Berechtigtes Interesse", "legitimate-interests", "purposes.legalBases.legitimateInterest"),
  line("Interessenabwägung", "balancing", "purposes.legalBases.balancing"),
  line(
    "Einwilligung",
    "consent",
    "purposes.legalBases.given",
    "purposes.legalBases.proved",
    "purposes.legalBases.withdrawn",
  ),
  line("Herkunft der Daten", "source", "personalData.source"),
  line("Datenschutz-Folgenabschätzung", "impact-assessment", "dpia"),
  line("Automatisierte Entscheidungen", "automated-decisions", "automatedDecisions"),
  line("Profiling", "profiling", "profiling"),
  line("Information der betroffenen Personen", "information", "information"),
  list("Rechte der betroffenen Personen", "rights", "rights"),
  line("Rolle", "role", "role"),
  line("Beschreibung", "description", "description"),
  line("Datum der Beendigung", "ended-on", "endedOn"),
  line("Nächste Prüfung", "next-review", "nextReviewOn"),
];

/** The lines of the cover for whoever answers for the processing. */
export const COVER_LINES = [
  { label: ROLE_LABELS.controller, meaning: "controller" },
  { label: ROLE_LABELS.processor, meaning: "controller" },
  { label: "Vertreter", meaning: "representative" },
  { label: "Datenschutzbeauftragter", meaning: "data-protection-officer" },
] as const satisfies readonly { label: string; meaning: Meaning }[];

export const DSK_LINES: readonly DskLine[] = [
  ...HEAD_LINES,
  JOINT_LINE,
  ...PURPOSE_LINES,
  SUBJECT_LINE,
  DATA_LINE,
  INTERNAL_LINE,
  EXTERNAL_LINE,
  RETENTION_LINE,
  MEASURES_LINE,
  SUITABLE_LINE,
  ...SUPPLEMENT_LINES,
];

/** What comes back from this form; a recipient abroad comes back with the country. */
export const DSK_HOLDS: readonly Meaning[] = [
  ...new Set(
    [...DSK_LINES, ...DSK_TABLES.flatMap(({ columns }) => columns)]
      .map(({ meaning }) => meaning)
      .filter((meaning) => !["ignore", "controllers-served", "processing", "transfers"].includes(meaning)),
  ),
];
