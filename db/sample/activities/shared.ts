import type { z } from "zod";
import type { Activity, ActivityContent } from "../../../domain/activities/activity";
import type { Transfer } from "../../../domain/activities/recipients";
import type { Evidence } from "../../../domain/answers";
import type { DataSubjectRight } from "../../../domain/codes/rights";
import { generalMeasureIds } from "../measures";
import { cite, list, POLICY, type Sample, said, saidNone, words } from "../source";

type Content = z.input<typeof ActivityContent>;
type MeasureRow = { id: string; measureId: string; evidence: Evidence[] };

const noAutomation = cite("16", "No automated decision making or profiling pursuant to Art. 22 GDPR takes place.");
const informs = cite(
  "Introduction",
  "Thereby, we fulfil our obligation of information under Art. 13 GDPR (General Data Protection Regulation).",
);
const generalControls = cite("12", "We take appropriate technical and organisational measures");

/** The controls of section 12, which hold for all processing, and those that the policy names for one activity. */
export function measuresWith(...specific: MeasureRow[]): NonNullable<Content["measures"]> {
  const general = generalMeasureIds.map((measureId) => ({
    id: measureId.slice("mea_".length),
    measureId,
    evidence: [generalControls],
  }));
  return list(...specific, ...general);
}

/** Section 13 speaks of the providers that work for the company, so it goes with every processor. */
export const processorSelection: MeasureRow = {
  id: "processor-selection",
  measureId: "mea_processor-selection",
  evidence: [cite("13", "we use external service providers for our services, which we have carefully selected")],
};

/** What the policy says of all processing; an activity's own statements take its place. */
const OF_ALL: Content = {
  controllerEntity: "vmray",
  role: "controller",
  measures: measuresWith(),
  automatedDecisions: saidNone(noAutomation),
  profiling: saidNone(noAutomation),
  information: said(
    words("By the privacy policy of the website.", "Durch die Datenschutzerklärung der Website."),
    informs,
  ),
  documents: list({ id: "privacy-policy", documentId: POLICY, evidence: [informs] }),
};

export function activity(id: string, reference: string, content: Content): Sample<typeof Activity> {
  return { id, state: { ...OF_ALL, ...content, reference, status: "draft" } };
}

export const noProfiling = noAutomation;

export const policyRights = (rights: z.input<typeof DataSubjectRight>[], ...evidence: Evidence[]) =>
  list(...rights.map((right) => ({ id: right, right, evidence })));

type TransferRow = z.input<typeof Transfer>;
type TransferText = { place: string; occasion: string; printed?: string };

const PRINTED_CLAUSES =
  "we have agreed standard data protection clauses with the provider in accordance with Art. 46 Para. 2 lit. c GDPR";

/** A transfer to the USA on standard data protection clauses, in the paragraph that the policy repeats for each provider. */
export function usaOnClauses(recipientRow: string, text: TransferText): TransferRow {
  const { place, occasion, printed = PRINTED_CLAUSES } = text;
  return {
    id: `usa-${recipientRow}`,
    recipientRow,
    destination: { kind: "country", country: "US" },
    safeguards: list({
      tool: "art-46-2-c" as const,
      description: words(
        "Standard data protection clauses agreed with the provider; which set is not stated.",
        "Mit dem Anbieter vereinbarte Standarddatenschutzklauseln; welche Fassung, ist nicht angegeben.",
      ),
    }),
    supplementaryMeasures: said(
      words(
        "Where the clauses cannot guarantee the level of protection, additional regulations and commitments of the recipient are sought.",
        "Soweit die Klauseln das Schutzniveau nicht gewährleisten können, werden zusätzliche Regelungen und Zusagen des Empfängers angestrebt.",
      ),
      cite(place, "to obtain additional regulations and commitments from the recipient in the USA"),
    ),
    evidence: [cite(place, occasion), cite(place, printed)],
  };
}

/** A transfer to the USA for which the policy names no safeguard. */
export function usaWithoutSafeguard(recipientRow: string, ...evidence: Evidence[]): TransferRow {
  return {
    id: `usa-${recipientRow}`,
    recipientRow,
    destination: { kind: "country", country: "US" },
    note: words(
      "The source names no safeguard for this transfer.",
      "Die Quelle nennt für diese Übermittlung keine Garantie.",
    ),
    evidence,
  };
}

export const websiteUsers = (...evidence: Evidence[]) => ({
  id: "users",
  category: "website-users" as const,
  description: words("Visitors of the website.", "Besucherinnen und Besucher der Website."),
  evidence,
});
