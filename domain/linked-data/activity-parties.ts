import type { Activity } from "../activities/activity";
import type { Recipient, Transfer } from "../activities/recipients";
import { givenValue, itemsOf } from "../answers";
import type { Part } from "./activity-content";
import type { Around } from "./around";
import { adequacyTerm, ownConcept, RECIPIENT_ROLE_TERMS, TRANSFER_TERMS } from "./code-terms";
import { at, described, destination, several, titled } from "./literals";
import type { Described, Kind, Statements } from "./namespaces";

/** Who decides and who works for whom: Art. 30(1)(a), 30(2)(a) and (b), 26 GDPR. */
export function responsibilityPart(activity: Activity, iri: string, around: Around): Part {
  const entity = at(around.entity(activity));
  const served = itemsOf(activity.controllersServed);
  const joint = itemsOf(activity.jointControllers);
  const rows: Described[] = served.flatMap(({ id, processing }): Described[] => {
    const what = givenValue(processing);
    return what ? [[`${iri}:controllersServed:${id}`, { "@type": ["dpv:Processing"], ...described(what) }]] : [];
  });
  const arrangements = joint.flatMap(({ id, arrangement }): Described[] => {
    const what = givenValue(arrangement);
    const fact = `${iri}:jointControllers:${id}:arrangement`;
    return what ? [[fact, { "@type": ["dpv:JointDataControllersAgreement"], ...described(what) }]] : [];
  });
  const together: Statements | undefined =
    joint.length > 0
      ? {
          "@id": `${iri}:jointly`,
          "@type": ["dpv:JointDataControllers"],
          "dpv:hasDataController": [entity, ...joint.map(({ partyId }) => at(around.iri(partyId)))],
          "dpv:hasLegalMeasure": several(arrangements.map(([row]) => at(row))),
        }
      : undefined;
  const roles: Statements =
    activity.role === "processor"
      ? {
          "dpv:hasDataProcessor": [entity],
          "dpv:hasDataController": several(served.map(({ partyId }) => at(around.iri(partyId)))),
          "dpv:hasProcessing": several(rows.map(([row]) => at(row))),
        }
      : { "dpv:hasDataController": [entity] };
  return { own: { ...roles, "dpv:hasJointDataControllers": together }, rows: [...rows, ...arrangements] };
}

function recipientRow(iri: string, recipient: Recipient, around: Around): Described[] {
  const { id, partyId, category, role, receivesFor, dataRows, contract } = recipient;
  const row = `${iri}:recipients:${id}`;
  const agreed = givenValue(contract);
  const own = around.ownTerm(category);
  const kinds: Kind[] = ["dpv:Recipient", "eu-gdpr:Recipient", ...RECIPIENT_ROLE_TERMS[role]];
  const rows: Described[] = [
    [
      row,
      {
        "@type": [...kinds, ownConcept("recipient-category", category)],
        ...titled(own?.name),
        ...described(receivesFor),
        "dpv:hasName": partyId ? around.party(partyId)?.name : undefined,
        "dpv:hasPersonalData": several(dataRows.map((data) => at(`${iri}:personalData:${data}`))),
        "dpv:hasLegalMeasure": agreed && at(`${row}:contract`),
      },
    ],
  ];
  if (agreed) {
    const agreement: Kind[] = role === "processor" ? ["dpv:DataProcessingAgreement"] : ["thirty:Contract"];
    rows.push([`${row}:contract`, { "@type": agreement, ...described(agreed) }]);
  }
  return rows;
}

/** Recipients: Art. 30(1)(d), 4(9) and (10), 28 GDPR. */
export function recipientPart({ recipients }: Activity, iri: string, around: Around): Part {
  const all = itemsOf(recipients);
  const inRole = (role: Recipient["role"]) =>
    several(
      all.filter((one) => one.role === role).flatMap(({ partyId }) => (partyId ? [at(around.iri(partyId))] : [])),
    );
  return {
    own: {
      "dpv:hasRecipient": several(all.map(({ id }) => at(`${iri}:recipients:${id}`))),
      "dpv:hasDataProcessor": inRole("processor"),
      "dpv:hasRecipientThirdParty": inRole("independent-controller"),
    },
    rows: all.flatMap((recipient) => recipientRow(iri, recipient, around)),
  };
}

function safeguardRows(row: string, { safeguards, destination: to }: Transfer): Described[] {
  return itemsOf(safeguards).map(({ tool, sccSet, sccModules, description }, index): Described => {
    const set = givenValue(sccSet);
    const kinds: Kind[] = ["dpv:DataTransferLegalBasis", TRANSFER_TERMS[tool]];
    if (tool === "art-45" && to.kind === "country") kinds.push(adequacyTerm(to.country));
    if (set) kinds.push(`thirty:${set}`);
    for (const module of sccModules) kinds.push(`thirty:scc-${module}`);
    return [`${row}:safeguards:${index + 1}`, { "@type": kinds, ...described(description) }];
  });
}

function importer(row: string, iri: string, { recipientRow: from, destination: to }: Transfer): Statements | undefined {
  if (to.kind === "organisation")
    return {
      "@id": `${row}:destination`,
      "@type": ["dpv:InternationalOrganisation", "eu-gdpr:InternationalOrganisation"],
      "dpv:hasName": to.name,
    };
  return from ? { "@id": `${iri}:recipients:${from}` } : undefined;
}

function transferRows(iri: string, transfer: Transfer, exporter: string, around: Around): Described[] {
  const row = `${iri}:transfers:${transfer.id}`;
  const { destination: to, note } = transfer;
  const safeguards = safeguardRows(row, transfer);
  const assessment = givenValue(transfer.assessment);
  const supplementary = givenValue(transfer.supplementaryMeasures);
  const where = to.kind === "country" ? destination(to.country, around.asOf) : {};
  const crosses = to.kind === "organisation" || "dpv:hasThirdCountry" in where;
  const rows: Described[] = [
    [
      row,
      {
        "@type": ["dpv:Transfer", ...(crosses ? (["dpv:CrossBorderTransfer"] as const) : [])],
        ...described(note),
        ...where,
        "dpv:hasDataExporter": at(exporter),
        "dpv:hasDataImporter": importer(row, iri, transfer),
        "dpv:hasLegalBasis": several(safeguards.map(([one]) => at(one))),
        "dpv:hasImpactAssessment": assessment && at(`${row}:assessment`),
        "dpv:hasTechnicalOrganisationalMeasure": supplementary && at(`${row}:supplementaryMeasures`),
      },
    ],
    ...safeguards,
  ];
  if (assessment)
    rows.push([`${row}:assessment`, { "@type": ["dpv:DataTransferImpactAssessment"], ...described(assessment) }]);
  if (supplementary)
    rows.push([
      `${row}:supplementaryMeasures`,
      { "@type": ["eu-gdpr:SupplementaryMeasure", "dpv:SafeguardForDataTransfer"], ...described(supplementary) },
    ]);
  return rows;
}

/** Transfers to third countries and international organisations: Art. 30(1)(e), 44 to 49 GDPR. */
export function transferPart(activity: Activity, iri: string, around: Around): Part {
  const all = itemsOf(activity.transfers);
  return {
    own: { "dpv:hasProcessing": several(all.map(({ id }) => at(`${iri}:transfers:${id}`))) },
    rows: all.flatMap((transfer) => transferRows(iri, transfer, around.entity(activity), around)),
  };
}
