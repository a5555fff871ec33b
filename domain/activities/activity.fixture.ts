import type { z } from "zod";
import type { Evidence } from "../answers";
import { everyParticular } from "../particulars/every.fixture";
import { ACTIVITY_PARTICULARS } from "../particulars/of-activities";
import {
  JOINT_CONTROLLER_PARTICULARS,
  LEGAL_BASIS_PARTICULARS,
  PERSONAL_DATA_PARTICULARS,
  PURPOSE_PARTICULARS,
  RETENTION_PARTICULARS,
  TRANSFER_PARTICULARS,
} from "../particulars/of-rows";
import { Activity, type ActivityContent } from "./activity";

const words = (en: string, de: string) => ({ en, de });
export const proof = (quotation: string): Evidence => ({
  kind: "document",
  documentId: "doc_notice",
  place: "Section 5",
  quotation,
});
const list = <Item>(...items: Item[]) => ({ answer: "given" as const, items });
const said = <Value>(value: Value, ...evidence: Evidence[]) => ({ answer: "given" as const, value, evidence });

const HEAD = { reference: "VVT-0007", status: "draft" as const };

/** An activity of which nothing is known but its number. */
export const emptyActivity = Activity.parse(HEAD);

export function anActivity(content: z.input<typeof ActivityContent>, status: Activity["status"] = "draft"): Activity {
  return Activity.parse({ ...HEAD, ...content, status });
}

const FULL: z.input<typeof ActivityContent> = {
  name: words("Job applications", "Bewerbungen"),
  description: said(words("How we hire.", "Wie wir einstellen."), proof("we hire")),
  departmentId: "dep_hr",
  ownerFunction: said(words("Head of recruiting", "Leitung Recruiting")),
  ownerPersonId: "per_lead",
  controllerEntity: "main",
  role: "joint-controller",
  jointControllers: list({
    id: "j1",
    partyId: "pty_sister",
    arrangement: said(words("Arrangement of May", "Vereinbarung vom Mai")),
    particulars: everyParticular(JOINT_CONTROLLER_PARTICULARS),
  }),
  controllersServed: list({ id: "v1", partyId: "pty_sister", processing: said(words("Hosting", "Betrieb")) }),
  particulars: everyParticular(ACTIVITY_PARTICULARS),
  startedOn: said("2019-03-01"),
  endedOn: said("2026-10-31"),
  purposes: list({
    id: "p1",
    name: words("Choosing applicants", "Auswahl von Bewerbern"),
    particulars: everyParticular(PURPOSE_PARTICULARS),
    legalBases: list(
      {
        id: "b1",
        basis: "art-6-1-b" as const,
        provision: said("§ 26 BDSG"),
        particulars: everyParticular(LEGAL_BASIS_PARTICULARS),
      },
      {
        id: "b2",
        basis: "art-6-1-f" as const,
        covers: words("the defence of claims", "die Abwehr von Ansprüchen"),
        legitimateInterest: said(words("Proof in court", "Beweis vor Gericht"), proof("defence")),
        balancing: said(words("Six months are mild", "Sechs Monate sind milde")),
      },
      {
        id: "b3",
        basis: "art-6-1-a" as const,
        consent: {
          given: said(words("By a tick", "Durch ein Häkchen")),
          proved: said(words("By a log", "Durch ein Protokoll")),
          withdrawn: said(words("By e-mail", "Per E-Mail")),
        },
      },
    ),
  }),
  dataSubjects: list(
    { id: "s1", category: "applicants" as const },
    { id: "s2", category: "own-referees", description: words("Former bosses", "Frühere Vorgesetzte") },
  ),
  personalData: list(
    {
      id: "d1",
      category: "contact" as const,
      items: words("Telephone number", "Telefonnummer"),
      dataSubjectRows: ["s1"],
      source: said(words("From the applicant", "Von der sich bewerbenden Person")),
      provision: said("required" as const),
      particulars: everyParticular(PERSONAL_DATA_PARTICULARS),
    },
    {
      id: "d2",
      category: "health" as const,
      items: words("Severe disability", "Schwerbehinderung"),
      mark: "special" as const,
      condition: said("art-9-2-b" as const),
      conditionLaw: said("§ 164 SGB IX"),
    },
  ),
  internalRecipients: list(
    { id: "i1", departmentId: "dep_hr" },
    { id: "i2", description: words("The hiring team", "Das einstellende Team") },
  ),
  recipients: list(
    {
      id: "r1",
      partyId: "pty_cloud",
      category: "cloud" as const,
      role: "processor" as const,
      receivesFor: words("Storing files", "Speichern von Dateien"),
      dataRows: ["d1"],
      contract: said(words("Contract of 2021", "Vertrag von 2021")),
      evidence: [proof("Cloud Inc.")],
    },
    { id: "r2", category: "social-insurance" as const },
  ),
  transfers: list(
    {
      id: "t1",
      recipientRow: "r1",
      destination: { kind: "country" as const, country: "US" as const },
      safeguards: list({
        tool: "art-46-2-c" as const,
        sccSet: said("scc-2021-914" as const),
        sccModules: ["module-2" as const],
        agreedOn: said("2021-09-27"),
        description: words("Signed by both", "Von beiden unterzeichnet"),
      }),
      assessment: said(words("Risk is low", "Das Risiko ist gering")),
      supplementaryMeasures: said(words("Own keys", "Eigene Schlüssel")),
      copyAvailable: said(words("On request", "Auf Anfrage")),
      note: words("Since 2021", "Seit 2021"),
      particulars: everyParticular(TRANSFER_PARTICULARS),
    },
    { id: "t2", recipientRow: "r2", destination: { kind: "organisation" as const, name: "EPO" } },
  ),
  retentionRules: list(
    {
      id: "k1",
      dataRows: ["d1"],
      limit: { kind: "period" as const, period: "P6M" },
      startsAt: said(words("the refusal", "Zugang der Absage")),
      ground: said(words("Claims under the AGG", "Ansprüche nach dem AGG")),
      provision: said("§ 15 Abs. 4 AGG"),
      disposal: said(words("Shredded", "Geschreddert")),
      exceptions: said(words("Pending lawsuits", "Laufende Verfahren")),
      particulars: everyParticular(RETENTION_PARTICULARS),
    },
    {
      id: "k2",
      dataSubjectRows: ["s2"],
      limit: { kind: "criterion" as const, criterion: words("Until hiring ends", "Bis zur Einstellung") },
    },
  ),
  measures: list(
    { id: "m1", measureId: "mea_keys" },
    { id: "m2", description: words("Locked cupboards", "Verschlossene Schränke") },
  ),
  cookies: list({ id: "c1", cookieId: "ckl_session" }),
  systems: list({ id: "y1", systemId: "sys_ats" }),
  automatedDecisions: said(words("A score refuses", "Ein Punktwert lehnt ab")),
  profiling: { answer: "none", evidence: [proof("no profiling")] },
  dpia: said({
    result: "done" as const,
    reasons: words("Two criteria are met", "Zwei Kriterien sind erfüllt"),
    documentId: "doc_dpia",
  }),
  information: said(words("By a leaflet", "Durch ein Merkblatt")),
  rights: list({ id: "g1", right: "art-15" as const, exercise: words("By letter", "Per Brief") }),
  optOut: said(words("By a link", "Über einen Link")),
  documents: list({ id: "o1", documentId: "doc_notice" }),
  reviewInterval: said("P1Y"),
  nextReviewOn: said("2027-01-15"),
  contradictions: list({
    id: "x1",
    field: "retentionRules",
    description: words("Six or seven months", "Sechs oder sieben Monate"),
    evidence: [proof("six"), proof("seven")],
  }),
};

/** An activity with every field in use. */
export const fullActivity = Activity.parse({
  ...HEAD,
  ...FULL,
  status: "archived",
  archivedReason: words("Hiring has stopped", "Es wird nicht mehr eingestellt"),
});
