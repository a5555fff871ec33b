import { givenValue, itemsOf } from "../answers";
import type { RegisterExport } from "../exports/register-json";
import type { LegalEntity } from "../organisations/organisation";
import type { Contract } from "../parties/party";
import type { Around } from "./around";
import { kindsOf, MEASURE_TERMS, RIGHT_TERMS } from "./code-terms";
import { at, country, described, onDay, reachable, several, titled } from "./literals";
import type { Described, Kind, Statements } from "./namespaces";

type EntryOf<List extends "departments" | "people" | "parties" | "systems" | "measures" | "documents" | "cookies"> =
  RegisterExport[List][number];
type Said = Map<string, Statements>;

const CONTRACT_KINDS: Record<Contract["kind"], Kind[]> = {
  processing: ["dpv:DataProcessingAgreement", "dpv:ControllerProcessorAgreement"],
  "processing-on-behalf": ["dpv:DataProcessingAgreement", "dpv:ControllerProcessorAgreement"],
  "joint-controllers": ["dpv:JointDataControllersAgreement"],
  "standard-clauses": ["thirty:StandardClauses"],
  other: ["thirty:Contract"],
};

export function partyStatements({ id, state }: EntryOf<"parties">, around: Around): Said {
  const iri = around.iri(id);
  const contracts = itemsOf(state.contracts).map(({ id: row, kind, title, signedOn }): Described => {
    const signed = givenValue(signedOn);
    return [
      `${iri}:contracts:${row}`,
      {
        "@type": CONTRACT_KINDS[kind],
        ...titled(title),
        "dct:date": signed ? onDay(signed) : undefined,
        // The vocabulary has one term for a contract of Art. 28, whichever side the party is on.
        "dpv:hasDataProcessor": kind === "processing" ? at(iri) : undefined,
        "dpv:hasDataController": kind === "processing-on-behalf" ? at(iri) : undefined,
      },
    ];
  });
  const subProcessors = itemsOf(state.subProcessors).map(
    ({ id: row, partyId, service }): Described => [
      `${iri}:subProcessors:${row}`,
      { "@type": ["dpv:DataSubProcessor"], "dpv:hasName": around.party(partyId)?.name, ...described(service) },
    ],
  );
  const notice = givenValue(state.privacyNotice);
  const own: Statements = {
    "@type": ["thirty:Party"],
    ...reachable(state.name, state.contact),
    ...described(state.description),
    "dpv:hasLegalMeasure": several(contracts.map(([row]) => at(row))),
    "dpv:hasDataProcessor": several(subProcessors.map(([row]) => at(row))),
    "dpv:hasNotice": notice ? { "@id": notice, "@type": ["dpv:PrivacyNotice"] } : undefined,
  };
  return new Map([[iri, own], ...contracts, ...subProcessors]);
}

export function departmentStatements({ id, state }: EntryOf<"departments">, around: Around): Said {
  const lead = givenValue(state.leadPersonId);
  const own: Statements = {
    "@type": ["thirty:Department"],
    ...titled(state.name),
    ...described(state.description),
    "dpv:hasResponsibleEntity": lead ? at(around.iri(lead)) : undefined,
  };
  return new Map([[around.iri(id), own]]);
}

export function personStatements({ id, state, identity }: EntryOf<"people">, around: Around): Said {
  const own: Statements = {
    "@type": ["thirty:Person", ...(state.isDataProtectionOfficer ? (["dpv:DataProtectionOfficer"] as const) : [])],
    ...described(state.function),
    ...(identity ? reachable(identity.name, identity) : {}),
  };
  return new Map([[around.iri(id), own]]);
}

export function systemStatements({ id, state }: EntryOf<"systems">, around: Around): Said {
  const stored = givenValue(state.hostingCountry);
  const cloud: Kind[] = givenValue(state.hosting) === "cloud" ? ["tech:CloudService"] : [];
  const own: Statements = {
    "@type": ["thirty:System", "tech:Software", ...cloud],
    "dct:title": state.name,
    ...described(state.description),
    "dpv:hasLocation": stored && { "@type": ["dpv:StorageLocation"], "dpv:hasLocation": country(stored) },
    "dpv:hasTechnicalOrganisationalMeasure": several(itemsOf(state.measures).map((measure) => at(around.iri(measure)))),
  };
  return new Map([[around.iri(id), own]]);
}

export function measureStatements({ id, state }: EntryOf<"measures">, around: Around): Said {
  const own: Statements = {
    "@type": ["thirty:Measure", ...kindsOf("measure", state.kind, MEASURE_TERMS[state.kind])],
    ...titled(state.name),
    ...described(state.description),
  };
  return new Map([[around.iri(id), own]]);
}

export function documentStatements({ id, state }: EntryOf<"documents">, around: Around): Said {
  const notice: Kind[] = state.kind === "privacy-notice" ? ["dpv:PrivacyNotice"] : [];
  const own: Statements = {
    "@type": ["thirty:Document", ...notice],
    "dct:title": state.title,
    ...described(state.description),
  };
  return new Map([[around.iri(id), own]]);
}

export function cookieStatements({ id, state }: EntryOf<"cookies">, around: Around): Said {
  const kinds: Kind[] = state.kind === "cookie" ? ["tech:Cookie"] : [];
  const own: Statements = {
    "@type": ["thirty:TerminalStorage", ...kinds],
    "dpv:hasName": state.name,
    ...described(givenValue(state.purpose)),
  };
  return new Map([[around.iri(id), own]]);
}

function entityRows(iri: string, entity: LegalEntity, kinds: Kind[], officer: string | undefined): Described[] {
  const row = `${iri}:legalEntities:${entity.id}`;
  const representative = givenValue(entity.representative);
  const rows: Described[] = [
    [
      row,
      {
        "@type": ["thirty:LegalEntity", ...kinds],
        ...reachable(entity.name, entity.contact),
        "dpv:hasDataProtectionOfficer": officer ? at(officer) : undefined,
        "dpv:hasRepresentative": representative && at(`${row}:representative`),
      },
    ],
  ];
  if (representative)
    rows.push([
      `${row}:representative`,
      {
        "@type": ["dpv:Representative", "eu-gdpr:Representative"],
        ...reachable(representative.name, representative.contact),
      },
    ]);
  return rows;
}

const CONTROLLER: Kind[] = ["dpv:DataController", "eu-gdpr:Controller"];
const PROCESSOR: Kind[] = ["dpv:DataProcessor", "eu-gdpr:Processor"];

/** The organisation, its legal persons in the roles in which activities name them, its officer and its authority. */
export function organisationStatements(register: RegisterExport, around: Around): Said {
  const { id, state } = register.organisation;
  const iri = around.iri(id);
  const kindsAt = (one: string): Kind[] => [
    ...(around.controllers.has(one) ? CONTROLLER : []),
    ...(around.processors.has(one) ? PROCESSOR : []),
  ];
  const officer = givenValue(state.dataProtectionOfficer);
  const authority = givenValue(state.supervisoryAuthority);
  const rights = itemsOf(state.rights).map(
    ({ id: row, right, statement }): Described => [
      `${iri}:rights:${row}`,
      { "@type": [...RIGHT_TERMS[right]], ...described(statement) },
    ],
  );
  const own: Statements = {
    "@type": ["thirty:Organisation", ...kindsAt(iri)],
    "dpv:hasName": state.name,
    "dpv:hasRecordOfActivity": at(around.iri("register")),
    "dpv:hasDataProtectionOfficer": officer ? at(around.iri(officer)) : undefined,
    "dpv:hasAuthority": authority && at(`${iri}:supervisoryAuthority`),
    "dpv:hasRight": several(rights.map(([row]) => at(row))),
  };
  const rows = state.legalEntities.flatMap((entity) =>
    entityRows(iri, entity, kindsAt(`${iri}:legalEntities:${entity.id}`), officer && around.iri(officer)),
  );
  const supervised: Described[] = authority
    ? [
        [
          `${iri}:supervisoryAuthority`,
          { "@type": ["dpv:DataProtectionAuthority"], "dpv:hasName": titled(authority)["dct:title"] },
        ],
      ]
    : [];
  return new Map([[iri, own], ...rows, ...supervised, ...rights]);
}
