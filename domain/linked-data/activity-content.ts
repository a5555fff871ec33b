import type { Activity } from "../activities/activity";
import type { DataSubjects, PersonalData } from "../activities/personal-data";
import type { LegalBasisClaim, Purpose } from "../activities/purposes";
import type { RetentionRule } from "../activities/retention";
import { givenValue, itemsOf } from "../answers";
import { DataCategory } from "../codes/data-categories";
import { DataSubjectCategory, VULNERABLE_DATA_SUBJECTS } from "../codes/data-subject-categories";
import type { Around } from "./around";
import { CONDITION_TERMS, DATA_SUBJECT_TERMS, DATA_TERMS, kindsOf, LEGAL_BASIS_TERMS } from "./code-terms";
import { at, described, lasting, onDay, several, titled } from "./literals";
import type { Described, Kind, Statements } from "./namespaces";

/** What is said of an activity itself, and of its rows and facts. */
export type Part = { own: Statements; rows: Described[] };

/** A provision that a fact names, as a law of which the title alone is known. */
const law = (provision: string | undefined): Statements | undefined =>
  provision ? { "dct:title": provision } : undefined;

function claimRows(iri: string, { basis, covers, provision, balancing, consent }: LegalBasisClaim): Described[] {
  const proved = givenValue(consent.proved);
  const test = givenValue(balancing);
  const rows: Described[] = [
    [
      iri,
      {
        "@type": [LEGAL_BASIS_TERMS[basis]],
        ...described(covers),
        "dpv:hasApplicableLaw": law(givenValue(provision)),
        "dpv:hasAssessment": test && at(`${iri}:balancing`),
      },
    ],
  ];
  if (test)
    rows.push([
      `${iri}:balancing`,
      { "@type": ["dpv:LegitimateInterestAssessment", "eu-gdpr:BalancingTest"], ...described(test) },
    ]);
  if (proved) rows.push([`${iri}:consent:proved`, { "@type": ["dpv:ConsentRecord"], ...described(proved) }]);
  return rows;
}

function purposeRows(iri: string, { name, legalBases }: Purpose): Described[] {
  const claims = itemsOf(legalBases).map((claim) => ({ claim, iri: `${iri}:legalBases:${claim.id}` }));
  return [
    [
      iri,
      { "@type": ["dpv:Purpose"], ...titled(name), "dpv:hasLegalBasis": several(claims.map((one) => at(one.iri))) },
    ],
    ...claims.flatMap((one) => claimRows(one.iri, one.claim)),
  ];
}

/** Purposes and legal bases: Art. 30(1)(b), 6(1) GDPR. */
export function purposePart({ purposes }: Activity, iri: string): Part {
  const rows = itemsOf(purposes).map((purpose) => ({ purpose, iri: `${iri}:purposes:${purpose.id}` }));
  const claims = rows.flatMap(({ purpose, iri: row }) =>
    itemsOf(purpose.legalBases).map(({ id }) => at(`${row}:legalBases:${id}`)),
  );
  return {
    own: { "dpv:hasPurpose": several(rows.map((row) => at(row.iri))), "dpv:hasLegalBasis": several(claims) },
    rows: rows.flatMap((row) => purposeRows(row.iri, row.purpose)),
  };
}

function subjectKinds({ category }: DataSubjects): Kind[] {
  const { data: known } = DataSubjectCategory.safeParse(category);
  if (!known) return ["dpv:DataSubject"];
  const vulnerable: Kind[] = VULNERABLE_DATA_SUBJECTS.includes(known) ? ["dpv:VulnerableDataSubject"] : [];
  return ["dpv:DataSubject", ...vulnerable, ...kindsOf("data-subject", known, DATA_SUBJECT_TERMS[known])];
}

const MARK_KINDS: Record<PersonalData["mark"], Kind[]> = {
  ordinary: [],
  special: ["dpv:SpecialCategoryPersonalData"],
  criminal: ["pd:Criminal"],
};

function dataKinds({ category, mark }: PersonalData): Kind[] {
  const { data: known } = DataCategory.safeParse(category);
  const own = known ? kindsOf("data-category", known, DATA_TERMS[known]) : [];
  return [...new Set<Kind>(["dpv:PersonalData", ...MARK_KINDS[mark], ...own])];
}

const SOURCE_KINDS = {
  "data-subject": ["dpv:DataSubjectDataSource"],
  others: ["dpv:ThirdPartyDataSource"],
  both: ["dpv:DataSubjectDataSource", "dpv:ThirdPartyDataSource"],
} as const satisfies Record<string, Kind[]>;

function dataRow(iri: string, subjects: readonly string[], data: PersonalData, around: Around): Described {
  const source = givenValue(data.source);
  const from = givenValue(data.particulars.collectedFrom);
  const condition = givenValue(data.condition);
  const origin: Statements | undefined =
    source || from ? { ...(from && { "@type": [...SOURCE_KINDS[from]] }), ...described(source) } : undefined;
  return [
    iri,
    {
      "@type": dataKinds(data),
      ...titled(around.ownTerm(data.category)?.name),
      ...described(data.items),
      "dpv:hasDataSubject": several(subjects.map(at)),
      "dpv:hasDataSource": origin,
      "dpv:hasLegalBasis": condition && { "@type": [CONDITION_TERMS[condition]] },
      "dpv:hasApplicableLaw": law(givenValue(data.conditionLaw)),
    },
  ];
}

/** Categories of data subjects and of personal data: Art. 30(1)(c) GDPR. */
export function dataPart({ dataSubjects, personalData }: Activity, iri: string, around: Around): Part {
  const subjects = itemsOf(dataSubjects).map((row): Described => {
    const own = around.ownTerm(row.category)?.name;
    return [
      `${iri}:dataSubjects:${row.id}`,
      { "@type": subjectKinds(row), ...titled(own), ...described(row.description) },
    ];
  });
  // A row that is gone names nobody.
  const named = new Set(subjects.map(([row]) => row));
  const data = itemsOf(personalData).map((row) => {
    const of = row.dataSubjectRows.map((subject) => `${iri}:dataSubjects:${subject}`).filter((one) => named.has(one));
    return dataRow(`${iri}:personalData:${row.id}`, of, row, around);
  });
  return {
    own: {
      "dpv:hasDataSubject": several(subjects.map(([row]) => at(row))),
      "dpv:hasPersonalData": several(data.map(([row]) => at(row))),
    },
    rows: [...subjects, ...data],
  };
}

function retentionRow(iri: string, rule: RetentionRule): Statements {
  const { name, dataRows, dataSubjectRows, limit } = rule;
  const shared: Statements = {
    ...titled(name),
    "dpv:hasPersonalData": several(dataRows.map((row) => at(`${iri}:personalData:${row}`))),
    "dpv:hasDataSubject": several(dataSubjectRows.map((row) => at(`${iri}:dataSubjects:${row}`))),
  };
  // A criterion need not be an event, so that no term for durations holds for it.
  if (limit.kind === "criterion")
    return { "@type": ["dpv:StorageCondition"], ...shared, ...described(limit.criterion) };
  return {
    "@type": ["dpv:StorageCondition", "dpv:StorageDuration"],
    ...shared,
    "dpv:hasDuration": lasting(limit.period),
  };
}

/** Time limits for erasure: Art. 30(1)(f) GDPR. */
export function retentionPart({ retentionRules, particulars }: Activity, iri: string): Part {
  const rows = itemsOf(retentionRules).flatMap((rule): Described[] => {
    const row = `${iri}:retentionRules:${rule.id}`;
    const disposal = givenValue(rule.disposal);
    const deletion: Described[] = disposal
      ? [[`${row}:disposal`, { "@type": ["dpv:StorageDeletion"], ...described(disposal) }]]
      : [];
    return [[row, retentionRow(iri, rule)], ...deletion];
  });
  const confirmed = givenValue(particulars.deletionConfirmedOn);
  const fact = `${iri}:particulars:deletionConfirmedOn`;
  if (confirmed) rows.push([fact, { "@type": ["dpv:StorageDeletion"], "dct:date": onDay(confirmed) }]);
  const conditions = itemsOf(retentionRules).map(({ id }) => at(`${iri}:retentionRules:${id}`));
  return { own: { "dpv:hasStorageCondition": several(conditions) }, rows };
}

/** Measures of security and the systems in which processing happens: Art. 30(1)(g), 32 GDPR. */
export function measurePart({ measures, systems, cookies }: Activity, iri: string, around: Around): Part {
  const taken = itemsOf(measures);
  const inWords = taken.filter(({ measureId }) => measureId === null);
  return {
    own: {
      "dpv:hasTechnicalOrganisationalMeasure": several(
        taken.map(({ id, measureId }) => at(measureId ? around.iri(measureId) : `${iri}:measures:${id}`)),
      ),
      "dpv:isImplementedUsingTechnology": several([
        ...itemsOf(systems).map(({ systemId }) => at(around.iri(systemId))),
        ...itemsOf(cookies).map(({ cookieId }) => at(around.iri(cookieId))),
      ]),
    },
    rows: inWords.map(({ id, description }): Described => [`${iri}:measures:${id}`, described(description)]),
  };
}
