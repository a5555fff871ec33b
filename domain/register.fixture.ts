import { emptyActivity, fullActivity, proof } from "./activities/activity.fixture";
import type { Noun } from "./ids";
import { STATE_SCHEMAS, type StateOf } from "./nouns";
import type { RecordEntry, Register } from "./register";

function record<N extends Noun>(noun: N, id: string, state: object): RecordEntry<N> {
  // safe because the schema is the one of the noun
  return { id, revision: 1, updatedAt: Date.UTC(2026, 10, 20), state: STATE_SCHEMAS[noun].parse(state) as StateOf<N> };
}

const words = (en: string, de: string) => ({ en, de });
const said = <Value>(value: Value) => ({ answer: "given" as const, value, evidence: [proof("stated")] });
const list = <Item>(...items: Item[]) => ({ answer: "given" as const, items });
const IDENTITY = `sha256:${"ab".repeat(32)}`;

/** A register in which every noun has a record and every record of the full activity can be found. */
export const aRegister: Register = {
  asOf: "2026-11-23",
  version: "approved",
  leftOut: 0,
  organisation: record("organisation", "org_acme", {
    name: "Acme",
    legalEntities: [
      { id: "main", name: "Acme GmbH", contact: { address: "Hauptstr. 1\n44787 Bochum", country: "DE" } },
      { id: "other", name: "Acme Inc.", representative: said({ name: "Rep GmbH", contact: { phone: "+49 234 1" } }) },
    ],
    dataProtectionOfficer: said("per_lead"),
    requestsTo: said({ email: "privacy@acme.example" }),
    supervisoryAuthority: said(words("LDI NRW", "LDI NRW")),
    rights: list({ id: "a", right: "art-15", statement: words("Ask us", "Fragen Sie uns"), evidence: [proof("ask")] }),
    statements: list({ id: "b", topic: "security", statement: words("We encrypt", "Wir verschlüsseln") }),
    terms: [{ id: "own-referees", list: "data-subject-categories", name: words("Referees", "Referenzgeber") }],
  }),
  departments: [record("department", "dep_hr", { name: words("Human Resources", "Personal") })],
  people: [
    record("person", "per_lead", {
      identity: IDENTITY,
      function: words("Officer", "Beauftragte"),
      isDataProtectionOfficer: true,
      appointment: said("external"),
      userId: "u1",
      role: "dpo",
    }),
  ],
  parties: [
    record("party", "pty_cloud", {
      name: "Cloud Inc.",
      category: "cloud",
      contact: { address: "1 Main St, Boston", country: "US" },
      statedAs: list({ id: "z", text: "1 Main Street\nBoston" }),
      contracts: list({ id: "q", kind: "processing", signedOn: said("2021-05-04") }),
    }),
    record("party", "pty_sister", { name: "Sister AG", parentPartyId: said("pty_cloud") }),
  ],
  systems: [
    record("system", "sys_ats", { name: "Hiretool", operatedBy: said("pty_cloud"), hostingCountry: said("IE") }),
  ],
  measures: [
    record("measure", "mea_keys", {
      name: words("Own keys for files", "Eigene Schlüssel für Dateien"),
      kind: "encryption-rest",
      aim: "pseudonymisation-encryption",
    }),
  ],
  documents: [
    record("document", "doc_notice", { title: "Notice", kind: "privacy-notice", dated: said("2020-10") }),
    record("document", "doc_dpia", { title: "DPIA paper", kind: "assessment" }),
  ],
  cookies: [
    record("cookie", "ckl_session", {
      name: "sid",
      party: "first",
      setBy: said("pty_cloud"),
      lifetime: said({ kind: "period", period: "PT30M" }),
      necessity: said("necessary"),
    }),
  ],
  activities: [
    record("activity", "act_full", fullActivity),
    record("activity", "act_empty", { ...emptyActivity, reference: "VVT-0008" }),
  ],
  judgements: [
    record("judgement", "jdg_purposes", {
      subjectId: "act_empty",
      key: "purpose-missing:purposes::",
      verdict: "accepted",
      reason: words("The department is being asked", "Die Fachabteilung wird befragt"),
      until: "2027-01-31",
    }),
    record("judgement", "jdg_gone", {
      subjectId: "act_full",
      key: "purpose-missing:purposes::",
      verdict: "not-applicable",
      reason: words("No longer there", "Nicht mehr da"),
    }),
    record("judgement", "jdg_over", {
      subjectId: "act_empty",
      key: "recipients-missing:recipients::",
      verdict: "accepted",
      reason: words("Ran out", "Abgelaufen"),
      until: "2026-11-22",
    }),
    record("judgement", "jdg_organisation", {
      subjectId: "org_acme",
      key: "export-untested:particulars::exportTestedOn",
      verdict: "not-applicable",
      reason: words("Tested by the auditors", "Von der Revision geprüft"),
    }),
  ],
  law: [],
  identities: {
    [IDENTITY]: {
      name: "Erika Muster",
      organisationName: "Muster Datenschutz",
      address: "Weg 2\n10115 Berlin",
      country: "DE",
      email: "erika@muster.example",
      phone: "",
      website: "",
    },
  },
};
