import type { z } from "zod";
import { Activity, type ActivityContent } from "../../activities/activity";
import type { ActivityRole } from "../../codes/activity-roles";
import { list, none, said, words } from "../examples";
import { dataSubjects, personalData, purposes, recipients, retentionRules, transfers } from "./rows.fixture";

type Content = z.input<typeof ActivityContent>;

const particulars: Content["particulars"] = {
  importance: said("auxiliary"),
  operations: said(words("Collecting, storing, matching, deleting", "Erheben, Speichern, Abgleichen, Löschen")),
  classification: said("confidential"),
  frequency: said("regular"),
  risk: said("likely"),
  exemption: none,
  scale: said("large"),
  dataSubjectCount: said(42_000),
  publicMonitoring: said(words("Cameras at the entrances", "Kameras an den Eingängen")),
  automatedGround: said("contract"),
  humanReview: said(words("The desk decides again on request", "Der Empfang entscheidet auf Wunsch neu")),
  logic: said(words("A score below 40 refuses instalments", "Ein Wert unter 40 schließt Raten aus")),
  specialDataInDecision: said("not-used"),
  scorePassedOn: said(words("The leasing bank asks for it", "Die Leasingbank fragt ihn ab")),
  ai: said(words("The agency's model computes the score", "Das Modell der Auskunftei berechnet den Wert")),
  aiRole: said("deployer"),
  aiRiskClass: said("high"),
  criterionEvaluation: said("met"),
  criterionAutomatedEffect: said("met"),
  criterionMonitoring: said("met"),
  criterionSensitive: said("met"),
  criterionLargeScale: said("met"),
  criterionMatching: said("not-met"),
  criterionVulnerable: said("met"),
  criterionInnovative: said("met"),
  criterionPreventsRight: said("met"),
  mandatoryListEntries: said(["dsk-7", "dsk-8", "dsk-11"]),
  exemptionListEntry: none,
  notRequiredBy: none,
  assessedOn: said("2026-09-20"),
  dpoAdvice: said(words("Agreed, with fewer cameras", "Zustimmung, mit weniger Kameras")),
  residualRisk: said("high"),
  priorConsultation: said(words("LDI NRW, answer of 2 October 2026", "LDI NRW, Antwort vom 2. Oktober 2026")),
  employeesMonitored: said(words("Logs show who opened a file", "Protokolle zeigen, wer eine Akte öffnete")),
  worksAgreement: said(words("Works agreement on logs, 2024", "Betriebsvereinbarung Protokolle, 2024")),
  onlineServiceToChildren: said(words("The app has a part for children", "Die App hat einen Bereich für Kinder")),
  parentalConsent: said(words("A parent confirms by letter", "Ein Elternteil bestätigt per Brief")),
  ageCheck: said(words("Date of birth at the desk", "Geburtsdatum am Empfang")),
  deletionConfirmedOn: none,
  breachOn: said("2025-06-10"),
  breachLogEntry: said("2025/3"),
};

const common: Content = {
  description: said(words("From joining to leaving.", "Vom Beitritt bis zum Austritt.")),
  departmentId: "dep_members",
  ownerFunction: said(words("Head of members' service", "Leitung Mitgliederservice")),
  ownerPersonId: "per_head",
  controllerEntity: "main",
  startedOn: said("2019-03-01"),
  endedOn: said("2031-12-31"),
  purposes,
  dataSubjects,
  personalData,
  internalRecipients: list(
    { id: "i1", departmentId: "dep_members" },
    { id: "i2", description: words("Trainer on duty", "Diensthabende Trainer") },
  ),
  recipients,
  transfers,
  retentionRules,
  measures: list(
    { id: "m1", measureId: "mea_keys" },
    { id: "m2", measureId: "mea_backup" },
    { id: "m3", measureId: "mea_log" },
    { id: "m4", description: words("Access by role", "Zugriff nach Rollen") },
  ),
  cookies: list({ id: "c1", cookieId: "ckl_session" }, { id: "c2", cookieId: "ckl_reach" }),
  systems: list({ id: "y1", systemId: "sys_portal" }),
  automatedDecisions: said(words("Instalments are granted or refused", "Ratenzahlung wird gewährt oder abgelehnt")),
  profiling: said(words("A score of reliability in paying", "Ein Punktwert für Zahlungstreue")),
  dpia: said({
    result: "done",
    reasons: words("Scoring on a large scale", "Bewertung in großem Umfang"),
    documentId: "doc_assessment",
  }),
  information: said(words("With the contract", "Mit dem Vertrag")),
  rights: list(
    { id: "g1", right: "art-15", exercise: words("By letter", "Per Brief") },
    { id: "g2", right: "art-7-3", exercise: words("At the desk", "Am Empfang") },
    { id: "g3", right: "art-21", exercise: words("One click in each e-mail", "Ein Klick in jeder E-Mail") },
  ),
  optOut: said(words("One click in each e-mail", "Ein Klick in jeder E-Mail")),
  documents: list({ id: "o1", documentId: "doc_notice" }),
  particulars,
  reviewInterval: said("P1Y"),
  nextReviewOn: said("2027-10-01"),
  contradictions: none,
};

const OF_ROLE: Record<ActivityRole, Content> = {
  controller: {
    name: words("Membership in own halls", "Mitgliedschaft in eigenen Hallen"),
    role: "controller",
    jointControllers: none,
    controllersServed: none,
  },
  "joint-controller": {
    name: words("Membership in shared halls", "Mitgliedschaft in gemeinsamen Hallen"),
    role: "joint-controller",
    jointControllers: list({
      id: "j1",
      partyId: "pty_partner",
      arrangement: said(words("Arrangement of May 2024", "Vereinbarung vom Mai 2024")),
      particulars: {
        essenceAvailable: said(words("On both websites", "Auf beiden Websites")),
        contactPoint: said(words("The desk of each hall", "Der Empfang jeder Halle")),
      },
    }),
    controllersServed: none,
  },
  processor: {
    name: words("Membership run for clubs", "Mitgliederverwaltung für Vereine"),
    role: "processor",
    jointControllers: none,
    controllersServed: list({
      id: "v1",
      partyId: "pty_club",
      processing: said(words("Running its member portal", "Betrieb seines Mitgliederportals")),
    }),
  },
};

const REFERENCES: Record<ActivityRole, string> = {
  controller: "VVT-0001",
  "joint-controller": "VVT-0002",
  processor: "VVT-0003",
};

/** An approved record of one role in which everything is given that this role can have. */
export const completeActivity = (role: ActivityRole): Activity =>
  Activity.parse({
    ...common,
    ...OF_ROLE[role],
    reference: REFERENCES[role],
    status: "approved",
    workflow: {
      version: 2,
      inForce: true,
      approvedOn: "2026-10-05",
      purposesChangedOn: "2026-09-15",
      substanceChangedOn: "2026-09-15",
      reviewedOn: "2026-10-01",
      reviewAnswer: "correct",
    },
  });
