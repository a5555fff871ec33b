import type { Activity } from "../activities/activity";
import { givenValue, itemsOf } from "../answers";
import type { Part } from "./activity-content";
import type { Around } from "./around";
import { RIGHT_TERMS } from "./code-terms";
import { at, described, onDay, several } from "./literals";
import type { Described, Kind, Statements } from "./namespaces";

/** Whether the processing goes on, as far as days say so; an approval or a draft says nothing of it. */
function activityStatus({ startedOn, endedOn, outOfUseSince }: Activity, asOf: string): Statements {
  const begun = givenValue(startedOn);
  const ended = givenValue(endedOn) ?? outOfUseSince ?? undefined;
  const is = (term: string): Statements => ({ "dpv:hasActivityStatus": at(term) });
  if (ended && ended <= asOf) return is("dpv:ActivityCompleted");
  if (!begun) return {};
  return is(begun <= asOf ? "dpv:ActivityOngoing" : "dpv:ActivityPlanned");
}

/** Criteria 6 and 9 have no term, the others are said elsewhere. */
const CRITERIA = {
  criterionEvaluation: "dpv:EvaluationScoring",
  criterionMonitoring: "dpv:SystematicMonitoring",
  criterionInnovative: "dpv:InnovativeUseOfTechnology",
} as const satisfies Partial<Record<keyof Activity["particulars"], Kind>>;

/** Decisions, profiling and the criteria of WP 248 rev.01 that are said to be met. */
function contextRows({ automatedDecisions, profiling, particulars }: Activity, iri: string): Described[] {
  const rows: Described[] = [];
  const decisions = givenValue(automatedDecisions);
  const profiles = givenValue(profiling);
  if (decisions)
    rows.push([`${iri}:automatedDecisions`, { "@type": ["dpv:AutomatedDecisionMaking"], ...described(decisions) }]);
  if (profiles) rows.push([`${iri}:profiling`, { "@type": ["eu-gdpr:Profiling"], ...described(profiles) }]);
  for (const name of ["criterionEvaluation", "criterionMonitoring", "criterionInnovative"] as const)
    if (givenValue(particulars[name]) === "met")
      rows.push([`${iri}:particulars:${name}`, { "@type": [CRITERIA[name]] }]);
  return rows;
}

/** What is said of the kind of processing, its scale and its weight. */
function processingPart(activity: Activity, iri: string): Part {
  const { particulars } = activity;
  const operations = givenValue(particulars.operations);
  const fact = `${iri}:particulars:operations`;
  const rows = contextRows(activity, iri);
  if (operations) rows.push([fact, { "@type": ["dpv:Processing"], ...described(operations) }]);
  const importance = givenValue(particulars.importance);
  return {
    own: {
      "dpv:hasProcessing": several(rows.map(([row]) => at(row))),
      "dpv:hasScale": givenValue(particulars.scale) === "large" ? at("dpv:LargeScaleProcessing") : undefined,
      "dpv:hasImportance":
        importance && at(importance === "primary" ? "dpv:PrimaryImportance" : "dpv:SecondaryImportance"),
    },
    rows,
  };
}

const DPIA_KINDS = {
  "not-required": ["eu-gdpr:DPIANecessityAssessment", "eu-gdpr:DPIANotRequired"],
  required: ["eu-gdpr:DPIANecessityAssessment", "eu-gdpr:DPIARequired"],
  done: ["dpv:DPIA"],
} as const satisfies Record<string, Kind[]>;

/** Impact assessment, the risk that remains, prior consultation and breaches: Arts. 33, 35, 36 GDPR. */
function riskPart({ dpia, particulars }: Activity, iri: string): Part {
  const assessed = givenValue(dpia);
  const risk = givenValue(particulars.residualRisk);
  const consulted = givenValue(particulars.priorConsultation);
  const breach = givenValue(particulars.breachOn);
  const rows: Described[] = [];
  const facts = `${iri}:particulars`;
  if (assessed) {
    const outcome: Kind[] =
      assessed.result === "done" && risk === "high" ? ["eu-gdpr:DPIAOutcomeHighResidualRisk"] : [];
    const kinds: Kind[] = [...DPIA_KINDS[assessed.result], ...outcome];
    rows.push([`${iri}:dpia`, { "@type": kinds, ...described(assessed.reasons) }]);
  }
  if (risk) rows.push([`${facts}:residualRisk`, { "@type": [`thirty:residual-risk-${risk}`] }]);
  if (consulted)
    rows.push([`${facts}:priorConsultation`, { "@type": ["dpv:ConsultationWithAuthority"], ...described(consulted) }]);
  if (breach) rows.push([`${facts}:breachOn`, { "@type": ["eu-gdpr:DataBreach"], "dct:date": onDay(breach) }]);
  return {
    own: {
      "dpv:hasImpactAssessment": assessed && at(`${iri}:dpia`),
      "dpv:hasRisk": risk && at(`${facts}:residualRisk`),
      "dpv:hasAssessment": consulted && at(`${facts}:priorConsultation`),
      "dpcat:associatedWithDataBreach": breach ? at(`${facts}:breachOn`) : undefined,
    },
    rows,
  };
}

/** What people are told and which rights they have: Arts. 12 to 22 GDPR. */
function transparencyPart({ information, rights, documents }: Activity, iri: string, around: Around): Part {
  const told = givenValue(information);
  const notices = itemsOf(documents)
    .filter(({ documentId }) => around.document(documentId)?.kind === "privacy-notice")
    .map(({ documentId }) => at(around.iri(documentId)));
  const rows = itemsOf(rights).map(
    ({ id, right, exercise }): Described => [
      `${iri}:rights:${id}`,
      { "@type": [...RIGHT_TERMS[right]], ...described(exercise) },
    ],
  );
  const own: Statements = {
    "dpv:hasRight": several(rows.map(([row]) => at(row))),
    "dpv:hasNotice": several([...(told ? [at(`${iri}:information`)] : []), ...notices]),
  };
  if (told) rows.push([`${iri}:information`, { "@type": ["dpv:PrivacyNotice"], ...described(told) }]);
  return { own, rows };
}

/** Everything that Art. 30(1)(a) to (g) GDPR does not ask for, as far as a vocabulary has terms for it. */
export function circumstanceParts(activity: Activity, iri: string, around: Around): Part[] {
  return [
    { own: activityStatus(activity, around.asOf), rows: [] },
    processingPart(activity, iri),
    riskPart(activity, iri),
    transparencyPart(activity, iri, around),
  ];
}
