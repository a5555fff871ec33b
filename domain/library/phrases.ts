import type { Words } from "../words";
import { measures, none, notStated, said, words } from "./build";

export const YEARLY = said("P1Y");

export const NO_TRANSFER = none(
  "No transfer to a third country is intended. Change this when a service provider, or its support, is outside the EEA.",
  "Eine Übermittlung in ein Drittland ist nicht vorgesehen. Bitte ändern, wenn ein Dienstleister oder dessen Support außerhalb des EWR sitzt.",
);
export const TRANSFER_DEPENDS = notStated(
  "Depends on the provider: state where it, its sub-processors and its support are, and the ground of Arts. 45 to 49 GDPR.",
  "Hängt vom Anbieter ab: Bitte angeben, wo er, seine Unterauftragnehmer und sein Support sitzen, und die Grundlage nach Art. 45 bis 49 DSGVO.",
);

export const NO_AUTOMATED_DECISIONS = none(
  "People decide; there is no decision based solely on automated processing (Art. 22 GDPR).",
  "Es entscheiden Menschen; eine ausschließlich auf automatisierter Verarbeitung beruhende Entscheidung (Art. 22 DSGVO) findet nicht statt.",
);
export const NO_PROFILING = none("No profiling takes place.", "Ein Profiling findet nicht statt.");

/** Where data come from. */
export const FROM_PERSON = words("From the person concerned", "Von der betroffenen Person selbst");
export const FROM_SYSTEM = words("Arises when the systems are used", "Entsteht bei der Nutzung der Systeme");

export const REQUIRED = { from: FROM_PERSON, provision: "required" as const };
export const VOLUNTARY = { from: FROM_PERSON, provision: "voluntary" as const };

/** When periods begin. */
export const END_OF_YEAR = words(
  "End of the calendar year in which the document was made",
  "Ende des Kalenderjahres, in dem der Beleg entstanden ist",
);
export const END_OF_CONTRACT_YEAR = words(
  "End of the calendar year in which the contract ended",
  "Ende des Kalenderjahres, in dem der Vertrag geendet hat",
);
export const END_OF_EMPLOYMENT_YEAR = words(
  "End of the calendar year in which the employment ended",
  "Ende des Kalenderjahres, in dem das Beschäftigungsverhältnis geendet hat",
);

/** Why data are kept. */
export const TAX_AND_TRADE_LAW = words(
  "Duties to keep records under tax and commercial law",
  "Steuer- und handelsrechtliche Aufbewahrungspflichten",
);
export const LIMITATION = words(
  "Defence against and assertion of claims within the regular limitation period",
  "Abwehr und Geltendmachung von Ansprüchen innerhalb der regelmäßigen Verjährungsfrist",
);
export const VOUCHERS_LAW = "§ 147 Abs. 1 Nr. 4, Abs. 3 AO; § 257 Abs. 1 Nr. 4, Abs. 4 HGB";
export const LETTERS_LAW = "§ 147 Abs. 1 Nr. 2, 3, Abs. 3 AO; § 257 Abs. 1 Nr. 2, 3, Abs. 4 HGB";
export const BOOKS_LAW = "§ 147 Abs. 1 Nr. 1, Abs. 3 AO; § 257 Abs. 1 Nr. 1, Abs. 4 HGB";
export const LIMITATION_LAW = "§§ 195, 199 BGB";

/** Measures of Art. 32 GDPR that most organisations have. */
export const ROLES = words(
  "Access by role and need to know; rights are reviewed once a year",
  "Zugriff nach Rollen und Erforderlichkeit; jährliche Überprüfung der Berechtigungen",
);
export const MULTI_FACTOR = words(
  "Personal accounts with multi-factor sign-in",
  "Persönliche Benutzerkonten mit Mehr-Faktor-Anmeldung",
);
export const ENCRYPTED_TRANSIT = words(
  "Encryption in transit (TLS 1.2 or later)",
  "Transportverschlüsselung (TLS 1.2 oder neuer)",
);
export const ENCRYPTED_REST = words(
  "Encryption of data carriers and databases",
  "Verschlüsselung der Datenträger und Datenbanken",
);
export const LOGGING = words(
  "Changes and access are logged with person and time",
  "Protokollierung von Änderungen und Zugriffen mit Person und Zeitpunkt",
);
export const CONFIDENTIALITY = words(
  "Staff are bound to confidentiality and trained every year",
  "Verpflichtung der Beschäftigten auf Vertraulichkeit und jährliche Schulung",
);
export const LOCKED_PAPER = words(
  "Paper files in locked cupboards; shredding to DIN 66399, security level P-4",
  "Papierakten in verschlossenen Schränken; Vernichtung nach DIN 66399, Sicherheitsstufe P-4",
);
export const DELETION_ROUTINE = words(
  "Deletion routine that runs once a month, with a record",
  "Monatlicher Löschlauf mit Löschprotokoll",
);
export const PROCESSOR_CHECKS = words(
  "Processors are chosen with care, bound by contract (Art. 28 GDPR) and checked regularly",
  "Sorgfältige Auswahl, Verträge nach Art. 28 DSGVO und regelmäßige Kontrolle der Auftragsverarbeiter",
);

/** Integrity, availability and restoration of the systems in one sentence. */
export const PROTECTED_SYSTEMS = words(
  "Security updates without delay, logging of changes, daily encrypted backup with a yearly test of restoring",
  "Unverzügliche Sicherheitsupdates, Protokollierung von Änderungen, tägliche verschlüsselte Datensicherung mit jährlichem Wiederherstellungstest",
);

/** What most organisations do for data in their systems, and what this activity needs beyond it. */
export const usualMeasures = (...more: Words[]) =>
  measures(
    ...more,
    ROLES,
    MULTI_FACTOR,
    ENCRYPTED_TRANSIT,
    ENCRYPTED_REST,
    PROTECTED_SYSTEMS,
    CONFIDENTIALITY,
    DELETION_ROUTINE,
  );

/** What is answered alike wherever people decide and nobody is evaluated. */
export const PLAIN = { automatedDecisions: NO_AUTOMATED_DECISIONS, profiling: NO_PROFILING, reviewInterval: YEARLY };
