import { readFileSync } from "node:fs";
import path from "node:path";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { register as sample } from "@/db/sample/register.fixture";
import { registerExport } from "../exports/register-json";
import type { Register } from "../register";
import { aRegister } from "../register.fixture";
import { registerLinkedData } from "./register-linked-data";

const SHAPES = path.join(process.cwd(), "domain", "linked-data", "shapes.ttl");

/** The triples of a document, read without a network: whatever it would have to fetch is an error. */
export async function triplesOf(document: object) {
  const documentLoader = (url: string) => Promise.reject(new Error(`the document asks for ${url}`));
  return new Parser().parse(await jsonld.toRDF(document, { format: "application/n-quads", documentLoader }));
}

/** The sample register as a whole, every record at its first revision. */
export function sampleRegister(): Register {
  const entries = <State>(records: readonly { id: string; state: State }[]) =>
    records.map(({ id, state }) => ({ id, state, revision: 1, updatedAt: Date.UTC(2026, 10, 20) }));
  const [organisation] = entries(sample.organisation);
  if (!organisation) throw new Error("the sample has no organisation");
  return {
    ...aRegister,
    organisation,
    departments: entries(sample.departments),
    people: entries(sample.people),
    parties: entries(sample.parties),
    systems: entries(sample.systems),
    measures: entries(sample.measures),
    documents: entries(sample.documents),
    cookies: entries(sample.cookies),
    activities: entries(sample.activities),
    judgements: [],
    identities: {},
  };
}

export const linkedDataOf = (register: Register) =>
  registerLinkedData(registerExport(register, { sequence: 12, hash: "ab12" }));

/** What the shapes find in a document, by severity: each the thing and the words of the shape. */
export async function shapeFindings(document: object): Promise<{ violations: string[]; warnings: string[] }> {
  const shapes = new Store(new Parser().parse(readFileSync(SHAPES, "utf8")));
  const { results } = await new SHACLValidator(shapes).validate(new Store(await triplesOf(document)));
  const of = (severity: string) =>
    results
      .filter((one) => one.severity?.value.endsWith(`#${severity}`))
      .map(({ focusNode, message }) => `${focusNode?.value}: ${message.map(({ value }) => value).join(" ")}`)
      .sort();
  return { violations: of("Violation"), warnings: of("Warning") };
}
