import { ACTIVITY_ROLES } from "../../codes/activity-roles";
import type { Noun } from "../../ids";
import { STATE_SCHEMAS, type StateOf } from "../../nouns";
import type { RecordEntry, Register } from "../../register";
import { list, none, said, words } from "../examples";
import { completeActivity } from "./activities.fixture";

function record<N extends Noun>(noun: N, id: string, state: object): RecordEntry<N> {
  // safe because the schema is the one of the noun
  return { id, revision: 1, updatedAt: Date.UTC(2026, 9, 5), state: STATE_SCHEMAS[noun].parse(state) as StateOf<N> };
}

const IDENTITY = `sha256:${"ab".repeat(32)}`;
const inBochum = {
  address: "Hauptstr. 1\n44787 Bochum",
  country: "DE",
  email: "privacy@sportpark.example",
  phone: "+49 234 1",
  website: "https://sportpark.example",
} as const;
const stated = (quotation: string) => [
  { kind: "document" as const, documentId: "doc_notice", place: "Section 1", quotation },
];

const organisation = record("organisation", "org_it", {
  name: "Sportpark",
  legalEntities: [
    { id: "main", name: "Sportpark GmbH", statedAs: said(words("Sportpark")), contact: inBochum },
    {
      id: "zurich",
      name: "Sportpark AG",
      contact: { address: "Seeweg 2\n8001 Zürich", country: "CH" },
      representative: said({ name: "Sportpark GmbH", contact: inBochum }),
    },
  ],
  dataProtectionOfficer: said("per_officer"),
  requestsTo: said({ email: "privacy@sportpark.example" }),
  supervisoryAuthority: said(words("LDI NRW")),
  rights: list({
    id: "a",
    right: "art-15",
    statement: words("Ask us", "Fragen Sie uns"),
    exercise: said(words("By e-mail")),
  }),
  statements: list({
    id: "b",
    topic: "security",
    statement: words("We encrypt", "Wir verschlüsseln"),
    evidence: stated("We encrypt"),
  }),
  terms: [{ id: "own-referees", list: "data-subject-categories", name: words("Referees", "Referenzgeber") }],
  particulars: {
    publicAuthority: said("not-an-authority"),
    employees: said(320),
    personsProcessing: said(60),
    coreActivities: said(["large-scale-special-data"]),
    commercialTransfer: none,
    offersInUnion: said("offers"),
    worksCouncil: said("exists"),
    nonProfitAim: none,
    officerNotifiedOn: said("2019-04-01"),
    glossary: said(words("LDI = the authority of our state", "LDI = die Aufsichtsbehörde unseres Landes")),
    exportTestedOn: said("2026-09-01"),
  },
});

const parties = [
  record("party", "pty_cloud", {
    name: "Cloud Ltd.",
    description: words("Runs servers", "Betreibt Server"),
    category: "cloud",
    contact: { ...inBochum, address: "1 Quay, Dublin", country: "IE" },
    statedAs: list({ id: "z", text: "Cloud Ltd., Dublin" }),
    parentPartyId: said("pty_parent"),
    parentCountry: said("US"),
    privacyNotice: said("https://cloud.example/privacy"),
    contracts: list({
      id: "q",
      kind: "processing",
      title: words("Processing contract", "Auftragsverarbeitungsvertrag"),
      signedOn: said("2021-05-04"),
      endsOn: said("2028-05-03"),
      documentId: "doc_contract",
    }),
    subProcessors: list({ id: "u", partyId: "pty_parent", service: words("Support", "Support") }),
    measures: said(words("Encrypted disks, two sites", "Verschlüsselte Platten, zwei Standorte")),
    particulars: {
      checkedOn: said("2026-02-01"),
      subProcessorAuthorisation: said("general"),
      parentAccessAssessed: said(words("Keys are ours", "Die Schlüssel sind unsere")),
      remoteAccessFrom: said("US"),
    },
  }),
  record("party", "pty_parent", { name: "Cloud Inc.", contact: { address: "1 Main St, Boston", country: "US" } }),
  record("party", "pty_agency", {
    name: "Auskunft AG",
    category: "credit-agency",
    contact: { address: "Weg 3, Köln", country: "DE" },
  }),
  record("party", "pty_sister", {
    name: "Sportpark Ltd.",
    category: "group-company",
    contact: { address: "5 Ring Road, Pune", country: "IN" },
  }),
  record("party", "pty_partner", {
    name: "Hallen eG",
    contact: { address: "Weg 9, Essen", country: "DE" },
    contracts: list({ id: "q", kind: "joint-controllers", signedOn: said("2024-05-02") }),
  }),
  record("party", "pty_club", {
    name: "Turnclub",
    contact: { address: "Bergweg 4, Basel", country: "CH", email: "club@turnclub.example" },
    contracts: list({ id: "q", kind: "processing-on-behalf", signedOn: said("2023-03-01") }),
    particulars: {
      representative: said(words("Turnclub e. V., Lörrach")),
      dataProtectionOfficer: said(words("officer@turnclub.example")),
    },
  }),
];

const measures = [
  record("measure", "mea_keys", {
    name: words("Own keys for files", "Eigene Schlüssel für Dateien"),
    description: words("Kept in Bochum", "In Bochum verwahrt"),
    documentId: "doc_policy",
    kind: "encryption-rest",
    aim: "pseudonymisation-encryption",
    particulars: { testedOn: said("2026-03-01") },
  }),
  record("measure", "mea_backup", {
    name: words("Backup each night", "Nächtliche Datensicherung"),
    kind: "backup",
    aim: "availability",
    particulars: { testedOn: said("2026-03-01") },
  }),
  record("measure", "mea_log", {
    name: words("Log of changes", "Protokoll der Änderungen"),
    kind: "logging",
    aim: "integrity",
    particulars: { testedOn: said("2026-03-01") },
  }),
];

const cookies = [
  record("cookie", "ckl_session", {
    name: "sid",
    party: "first",
    setBy: said("pty_cloud"),
    lifetime: said({ kind: "session" }),
    purpose: said(words("Staying signed in", "Angemeldet bleiben")),
    necessity: said("necessary"),
    consent: none,
    particulars: { ground: said("strictly-necessary") },
  }),
  record("cookie", "ckl_reach", {
    name: "reach",
    party: "first",
    setBy: said("pty_cloud"),
    lifetime: said({ kind: "period", period: "P30D" }),
    purpose: said(words("Counting visits", "Zählen von Besuchen")),
    necessity: said("optional"),
    consent: said(words("A choice on the first page", "Auswahl auf der ersten Seite")),
    particulars: {
      ground: said("consent"),
      consentBy: said("active-choice"),
      readableBy: said(words("By us alone", "Nur durch uns")),
    },
  }),
];

/** A register around one complete record of each role, as it stands on 24 November 2026. */
export const completeRegister: Register = {
  asOf: "2026-11-24",
  version: "approved",
  leftOut: 0,
  organisation,
  departments: [
    record("department", "dep_members", {
      name: words("Members' service", "Mitgliederservice"),
      description: words("Joining, changing, leaving", "Beitritte, Änderungen, Austritte"),
      leadPersonId: said("per_head"),
    }),
  ],
  people: [
    record("person", "per_officer", {
      identity: IDENTITY,
      isDataProtectionOfficer: true,
      appointment: said("external"),
    }),
    record("person", "per_head", { identity: IDENTITY, function: words("Head of service", "Leitung Service") }),
  ],
  parties,
  systems: [
    record("system", "sys_portal", {
      name: "Portal",
      description: words("Member portal", "Mitgliederportal"),
      departmentId: "dep_members",
      operatedBy: said("pty_cloud"),
      hosting: said("cloud"),
      hostingCountry: said("IE"),
      measures: list("mea_keys"),
      particulars: { remoteAccessFrom: said("US") },
    }),
  ],
  measures,
  documents: [
    record("document", "doc_notice", { title: "Notice", kind: "privacy-notice", dated: said("2026-10-01") }),
    record("document", "doc_contract", { title: "Contract", kind: "contract", dated: said("2021-05-04") }),
    record("document", "doc_assessment", { title: "Assessment", kind: "assessment", dated: said("2026-09-20") }),
    record("document", "doc_policy", {
      title: "Key policy",
      kind: "policy",
      description: words("Who holds which key", "Wer welchen Schlüssel hält"),
      language: said("de"),
      dated: said("2026-01"),
      location: said("Safe 2"),
    }),
  ],
  cookies,
  activities: ACTIVITY_ROLES.map((role) => record("activity", `act_${role}`, completeActivity(role))),
  judgements: [],
  law: [],
  identities: {},
};
