import { z } from "zod";
import { Activity } from "../activities/activity";
import { Cookie } from "../cookies/cookie";
import { Department } from "../departments/department";
import { Document } from "../documents/document";
import { Judgement } from "../findings/judgement";
import {
  ActivityId,
  CookieId,
  DepartmentId,
  DocumentId,
  MeasureId,
  OrganisationId,
  PartyId,
  PersonId,
  RecordId,
  SystemId,
} from "../ids";
import { LawEntry } from "../law/law-entry";
import { Measure } from "../measures/measure";
import { Organisation } from "../organisations/organisation";
import { Party } from "../parties/party";
import { Person, PersonIdentity } from "../people/person";
import { Day } from "../periods";
import type { RecordEntry, Register } from "../register";
import { REGISTER_VERSIONS } from "../register-version";
import { SCHEMA_VERSION } from "../snapshot";
import { System } from "../systems/system";

const entry = <Id extends z.ZodType, State extends z.ZodType>(id: Id, state: State) =>
  z.strictObject({
    id,
    /** Counts the changes of this record from 1. */
    revision: z.int().min(1),
    /** UTC milliseconds of the newest change. */
    updatedAt: z.int().min(0),
    state,
  });

/** A person leaves without the account that signs in; `identity` holds the words unless the person was erased. */
const PersonEntry = entry(PersonId, Person.omit({ userId: true })).extend({ identity: PersonIdentity.nullable() });

/** The place in the ledger at which the register stands. */
const Ledger = z.strictObject({ sequence: z.int().min(0), hash: z.string().max(200) });

/** The whole register of one organisation as a document: every noun, every fact with its state and its evidence. */
export const RegisterExport = z.strictObject({
  format: z.literal("thirty-register"),
  schemaVersion: z.literal(SCHEMA_VERSION),
  asOf: Day,
  /** Approved versions alone, or the working copy with drafts that nobody approved. */
  version: z.enum(REGISTER_VERSIONS),
  /** Activities that are not in this document, because none of their versions was approved. */
  leftOut: z.int().min(0),
  ledger: Ledger.nullable(),
  organisation: entry(OrganisationId, Organisation),
  departments: z.array(entry(DepartmentId, Department)),
  people: z.array(PersonEntry),
  parties: z.array(entry(PartyId, Party)),
  systems: z.array(entry(SystemId, System)),
  measures: z.array(entry(MeasureId, Measure)),
  documents: z.array(entry(DocumentId, Document)),
  cookies: z.array(entry(CookieId, Cookie)),
  activities: z.array(entry(ActivityId, Activity)),
  judgements: z.array(entry(RecordId, Judgement)),
  law: z.array(entry(RecordId, LawEntry)),
});
export type RegisterExport = z.infer<typeof RegisterExport>;

function personEntry(
  { state, ...rest }: RecordEntry<"person">,
  { identities }: Register,
): RegisterExport["people"][number] {
  const { userId: _account, ...person } = state;
  return { ...rest, state: person, identity: identities[state.identity] ?? null };
}

/**
 * What people decided about findings. Who was to mend what by when is work inside the organisation: it stays in the
 * working copy, and what was only handed to somebody is no decision.
 */
function judgementEntries({ judgements, version }: Register): RegisterExport["judgements"] {
  if (version === "working") return judgements;
  return judgements.flatMap(({ state, ...rest }) =>
    state.verdict ? [{ ...rest, state: { ...state, assignedTo: null, dueOn: null } }] : [],
  );
}

/** The register as a document for machines; `ledger` says at which entry of the history it stands. */
export function registerExport(register: Register, ledger: z.infer<typeof Ledger> | null = null): RegisterExport {
  const { identities: _identities, people, asOf, ...lists } = register;
  return {
    format: "thirty-register",
    schemaVersion: SCHEMA_VERSION,
    asOf,
    ledger,
    ...lists,
    people: people.map((person) => personEntry(person, register)),
    judgements: judgementEntries(register),
  };
}
