import type { z } from "zod";
import type { ActivityContent } from "../../activities/activity";
import { list, none, said, words } from "../examples";

type Content = z.input<typeof ActivityContent>;

export const purposes: Content["purposes"] = list(
  {
    id: "p1",
    name: words("Carrying out the membership and opening the halls", "Durchführung der Mitgliedschaft und Einlass"),
    particulars: { kind: said("contract-performance"), originalPurpose: none, inNotice: said("mentioned") },
    legalBases: list(
      { id: "b1", basis: "art-6-1-b", covers: words("the membership itself", "die Mitgliedschaft selbst") },
      {
        id: "b2",
        basis: "art-6-1-c",
        covers: words("keeping invoices", "die Aufbewahrung von Rechnungen"),
        provision: said("§ 147 AO, § 257 HGB"),
      },
      {
        id: "b3",
        basis: "art-6-1-f",
        covers: words("the log of the trainers' accounts", "das Protokoll der Konten der Trainer"),
        legitimateInterest: said(words("Finding misuse of accounts", "Missbrauch von Konten erkennen")),
        balancing: said(words("Read only after an incident, by two persons", "Nur nach einem Vorfall, zu zweit")),
        particulars: {
          collectiveAgreement: said(words("Works agreement on logs, 2024", "Betriebsvereinbarung Protokolle, 2024")),
          collectiveAgreementCheck: said(words("Checked against Arts. 5, 6, 9", "Geprüft gegen Art. 5, 6, 9")),
          childrenConsidered: said(words("No child has such an account", "Kein Kind hat ein solches Konto")),
        },
      },
    ),
  },
  {
    id: "p2",
    name: words("Training plans that fit a member's health", "Trainingspläne passend zur Gesundheit des Mitglieds"),
    particulars: { kind: said("health-care"), originalPurpose: none, inNotice: said("mentioned") },
    legalBases: list({
      id: "b4",
      basis: "art-6-1-a",
      covers: words("the whole purpose", "den ganzen Zweck"),
      consent: {
        given: said(words("By a signed form", "Durch ein unterschriebenes Formular")),
        proved: said(words("The form is kept", "Das Formular wird aufbewahrt")),
        withdrawn: said(words("At the desk or by e-mail", "Am Empfang oder per E-Mail")),
      },
      particulars: {
        consentWording: said("Form G-12, version 3"),
        consentRenewedOn: said("2026-01-10"),
        consentFreely: said(words("Training without a plan costs the same", "Training ohne Plan kostet dasselbe")),
      },
    }),
  },
  {
    id: "p3",
    name: words("Telling members about similar courses of our own", "Hinweise an Mitglieder auf eigene ähnliche Kurse"),
    particulars: {
      kind: said("direct-marketing"),
      marketingChannels: said(["e-mail", "post"]),
      existingCustomers: said(words("Only members, § 7(3) UWG", "Nur Mitglieder, § 7 Abs. 3 UWG")),
      originalPurpose: said(words("The membership", "Die Mitgliedschaft")),
      compatibilityTest: said(words("Close to it, expected, can be refused", "Nah daran, erwartet, ablehnbar")),
      inNotice: said("mentioned"),
    },
    legalBases: list({
      id: "b5",
      basis: "art-6-1-f",
      covers: words("the whole purpose", "den ganzen Zweck"),
      legitimateInterest: said(words("Filling own courses", "Eigene Kurse füllen")),
      balancing: said(words("Once a month, ends with one click", "Einmal im Monat, endet mit einem Klick")),
      particulars: { childrenConsidered: said(words("Nobody under 16 is written to", "Niemand unter 16")) },
    }),
  },
);

export const dataSubjects: Content["dataSubjects"] = list(
  { id: "s1", category: "members", description: words("Adult members", "Erwachsene Mitglieder") },
  { id: "s2", category: "children", description: words("Members under 16", "Mitglieder unter 16") },
  { id: "s3", category: "employees", description: words("Trainers", "Trainer") },
);

export const personalData: Content["personalData"] = list(
  {
    id: "d1",
    category: "contact",
    items: words("Name, address, e-mail address", "Name, Anschrift, E-Mail-Adresse"),
    dataSubjectRows: ["s1", "s2"],
    source: said(words("From the member, for children from a parent", "Vom Mitglied, bei Kindern von den Eltern")),
    provision: said("required"),
    particulars: { collectedFrom: said("both") },
  },
  {
    id: "d2",
    category: "health",
    items: words("Complaints and goals", "Beschwerden und Ziele"),
    dataSubjectRows: ["s1"],
    mark: "special",
    condition: said("art-9-2-a"),
    source: said(words("From the member", "Vom Mitglied")),
    provision: said("voluntary"),
    particulars: {
      explicitConsent: said(words("A box of its own on form G-12", "Eigenes Feld auf Formular G-12")),
      specificMeasures: said(words("Seen by the trainer alone", "Nur für den Trainer sichtbar")),
    },
  },
  {
    id: "d3",
    category: "health",
    items: words("Findings of the sports physician", "Befunde des Sportarztes"),
    dataSubjectRows: ["s1"],
    mark: "special",
    condition: said("art-9-2-h"),
    conditionLaw: said("§ 22 Abs. 1 Nr. 1 lit. b BDSG"),
    particulars: {
      professionalSecrecy: said(words("Physicians, § 203 StGB", "Ärzte, § 203 StGB")),
      specificMeasures: said(words("A file of its own with its own keys", "Eigene Akte mit eigenen Schlüsseln")),
    },
  },
  {
    id: "d4",
    category: "health",
    items: words("Classification in para sport", "Klassifizierung im Parasport"),
    mark: "special",
    condition: said("art-9-2-e"),
    particulars: {
      madePublic: said(words("Athletes publish it in their profiles", "Sportler veröffentlichen sie im Profil")),
      specificMeasures: said(words("Corrected on request", "Auf Wunsch berichtigt")),
    },
  },
  {
    id: "d5",
    category: "criminal",
    items: words("Sight of the certificate of conduct", "Einsicht in das erweiterte Führungszeugnis"),
    dataSubjectRows: ["s3"],
    mark: "criminal",
    conditionLaw: said("§ 30a BZRG, § 72a SGB VIII"),
    particulars: { officialAuthority: none },
  },
  {
    id: "d6",
    category: "credit",
    items: words("Score for paying in instalments", "Punktwert für Ratenzahlung"),
    source: said(words("Credit agency", "Auskunftei")),
    particulars: { collectedFrom: said("others") },
  },
);

export const recipients: Content["recipients"] = list(
  {
    id: "r1",
    partyId: "pty_cloud",
    category: "cloud",
    role: "processor",
    receivesFor: words("Running the member portal", "Betrieb des Mitgliederportals"),
    dataRows: ["d1", "d2", "d3", "d4"],
    contract: said(words("Contract of 4 May 2021", "Vertrag vom 4. Mai 2021")),
  },
  {
    id: "r2",
    partyId: "pty_agency",
    category: "credit-agency",
    role: "independent-controller",
    receivesFor: words("Asking for a score", "Abfrage eines Punktwerts"),
    dataRows: ["d1"],
  },
  {
    id: "r3",
    partyId: "pty_sister",
    category: "group-company",
    role: "group-company",
    receivesFor: words("Training in halls abroad", "Training in Hallen im Ausland"),
    dataRows: ["d1"],
    contract: said(words("Group agreement of 2023", "Konzernvertrag von 2023")),
  },
);

export const retentionRules: Content["retentionRules"] = list(
  {
    id: "k1",
    name: words("Invoices", "Rechnungen"),
    dataRows: ["d1"],
    dataSubjectRows: ["s1"],
    limit: { kind: "period", period: "P8Y" },
    startsAt: said(words("End of the year of the invoice", "Ende des Jahres der Rechnung")),
    ground: said(words("Tax law", "Steuerrecht")),
    provision: said("§ 147 AO"),
    disposal: said(words("Nightly run", "Nächtlicher Lauf")),
    exceptions: said(words("Lawsuits that are open", "Offene Rechtsstreite")),
    particulars: {
      class: said("vouchers"),
      groundKind: said("law"),
      deviation: said(words("A pending tax audit suspends it", "Eine laufende Betriebsprüfung hemmt die Frist")),
      deletedBy: said(words("Members' service", "Mitgliederservice")),
      talentPoolConsent: none,
    },
  },
  {
    id: "k2",
    name: words("Everything else", "Alles Übrige"),
    limit: {
      kind: "criterion",
      criterion: words("Until the end of the membership", "Bis zum Ende der Mitgliedschaft"),
    },
    startsAt: none,
    disposal: said(words("Nightly run", "Nächtlicher Lauf")),
    particulars: { groundKind: said("purpose"), deletedBy: said(words("Members' service", "Mitgliederservice")) },
  },
);

/** Clauses between an Irish processor and its sub-processor, an occasional exception, and rules of a group. */
export const transfers: Content["transfers"] = list(
  {
    id: "t1",
    recipientRow: "r1",
    destination: { kind: "country", country: "US" },
    safeguards: list(
      { tool: "art-45", description: words("EU-US Data Privacy Framework", "EU-US-Datenschutzrahmen") },
      {
        tool: "art-46-2-c",
        sccSet: said("scc-2021-914"),
        sccModules: ["module-3"],
        agreedOn: said("2021-09-27"),
        description: words("In case the framework falls", "Falls der Rahmen entfällt"),
      },
    ),
    assessment: said(words("Access by authorities is possible", "Zugriff von Behörden ist möglich")),
    supplementaryMeasures: said(words("Keys are kept in Bochum", "Schlüssel liegen in Bochum")),
    copyAvailable: said(words("From the data protection officer", "Beim Datenschutzbeauftragten")),
    note: words("Since 2021", "Seit 2021"),
    particulars: {
      frequency: said("regular"),
      peopleConcerned: said("many"),
      scopeConfirmed: said(words("On the list, with personnel data", "In der Liste, mit Personaldaten")),
      dpfEntity: said("Cloud Inc."),
      dpfStatus: said("active"),
      dpfCheckedOn: said("2026-09-01"),
      dpfCoversHr: said("covered"),
      importerUnderGdpr: said("not-subject"),
      assessedOn: said("2026-09-01"),
      assessmentOutcome: said("supplementary-measures-needed"),
      inNotice: said("mentioned"),
    },
  },
  {
    id: "t2",
    destination: { kind: "organisation", name: "World Anti-Doping Agency" },
    safeguards: list({ tool: "art-49-1-sub2", description: words("One case of 2026", "Ein Fall von 2026") }),
    assessment: said(words("No other tool was to be had", "Kein anderes Instrument war verfügbar")),
    particulars: {
      frequency: said("occasional"),
      peopleConcerned: said("few"),
      suitableSafeguards: said(words("Sent encrypted, erased after use", "Verschlüsselt, nach Gebrauch gelöscht")),
      authorityNotifiedOn: said("2026-08-03"),
      dataSubjectsInformed: said(words("By letter", "Per Brief")),
      inNotice: said("mentioned"),
    },
  },
  {
    id: "t3",
    recipientRow: "r3",
    destination: { kind: "country", country: "IN" },
    safeguards: list({ tool: "art-46-2-b", description: words("Rules of the group", "Regeln des Konzerns") }),
    assessment: said(words("Little risk for contact data", "Geringes Risiko bei Kontaktdaten")),
    particulars: {
      approval: said("LDI NRW, 2023-11"),
      assessedOn: said("2026-09-01"),
      assessmentOutcome: said("sufficient"),
      inNotice: said("mentioned"),
    },
  },
);
