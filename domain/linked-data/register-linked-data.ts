import type { RegisterExport } from "../exports/register-json";
import { activityStatements } from "./activity-statements";
import { type Around, aroundIn } from "./around";
import { ownConcepts } from "./code-terms";
import { at, onDay, several } from "./literals";
import { CONTEXT, type Statements } from "./namespaces";
import { type Linked, plain, recordNode } from "./own-layer";
import {
  cookieStatements,
  departmentStatements,
  documentStatements,
  measureStatements,
  organisationStatements,
  partyStatements,
  personStatements,
  systemStatements,
} from "./record-statements";

type LinkedNode = { [key: string]: Linked };

/** The register itself: what it is, whose, and which activities it lists. */
function catalogue(register: RegisterExport, around: Around): LinkedNode {
  const { organisation, activities, format, schemaVersion, asOf, version, leftOut, ledger } = register;
  const listed = several(activities.map(({ id }) => at(around.iri(id))));
  const said: Statements = {
    "@id": around.iri("register"),
    "@type": ["dpv:ROPA", "dpcat:ROPA", "dcat:Catalog"],
    "dct:title": organisation.state.name,
    "dct:date": onDay(asOf),
    "dpv:hasDataController": several([...around.controllers].map(at)),
    "dpv:hasDataProcessor": several([...around.processors].map(at)),
    "dpv:hasProcess": listed,
    "dcat:dataset": listed,
  };
  const stand = ledger && { ledger: { sequence: ledger.sequence, hash: ledger.hash } };
  return { ...plain(said), format, schemaVersion, asOf, version, leftOut, ...stand };
}

/** The nodes of the graph one by one, so that a large register can be written while others are served. */
export function* linkedNodes(register: RegisterExport): Generator<LinkedNode> {
  const around = aroundIn(register);
  const node = (record: Parameters<typeof recordNode>[1], said: ReadonlyMap<string, Statements>) =>
    recordNode(register.organisation.id, record, said);
  const kind = (id: string, own: "thirty:Judgement" | "thirty:LawEntry") =>
    new Map([[around.iri(id), { "@type": [own] }]]);
  yield catalogue(register, around);
  yield node(register.organisation, organisationStatements(register, around));
  for (const one of register.departments) yield node(one, departmentStatements(one, around));
  for (const one of register.people) {
    const { identity, state, ...rest } = one;
    yield node({ ...rest, state: { ...state, contactDetails: identity } }, personStatements(one, around));
  }
  for (const one of register.parties) yield node(one, partyStatements(one, around));
  for (const one of register.systems) yield node(one, systemStatements(one, around));
  for (const one of register.measures) yield node(one, measureStatements(one, around));
  for (const one of register.documents) yield node(one, documentStatements(one, around));
  for (const one of register.cookies) yield node(one, cookieStatements(one, around));
  for (const one of register.activities) yield node(one, activityStatements(one, around));
  for (const one of register.judgements) yield node(one, kind(one.id, "thirty:Judgement"));
  for (const one of register.law) yield node(one, kind(one.id, "thirty:LawEntry"));
  for (const concept of ownConcepts()) yield plain(concept);
}

/** The register of one organisation as JSON-LD in terms of DPV 2.3 and DPCat, and of our own where they have none. */
export const registerLinkedData = (register: RegisterExport) => ({
  "@context": CONTEXT,
  "@graph": [...linkedNodes(register)],
});
