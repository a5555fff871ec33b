import type { DpvTerm } from "./dpv-terms";

/** `thirty` is our own, for what no vocabulary has a term for; docs/semantic-model.md explains it. No prefix may be a key of a state. */
export const NAMESPACES = {
  thirty: "urn:thirty:ns:",
  dpv: "https://w3id.org/dpv#",
  pd: "https://w3id.org/dpv/pd#",
  loc: "https://w3id.org/dpv/loc#",
  tech: "https://w3id.org/dpv/tech#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  "legal-eu": "https://w3id.org/dpv/legal/eu#",
  "legal-de": "https://w3id.org/dpv/legal/de#",
  dpcat: "https://w3id.org/dpcat#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** Stands inside each document, so that nothing has to be fetched to read it; a key without prefix is a term of our own. */
export const CONTEXT = { "@version": 1.1, "@vocab": NAMESPACES.thirty, ...NAMESPACES } as const;

/** A term of our own as a compact IRI. */
export type OwnTerm = `thirty:${string}`;

type DublinCore = "dct:title" | "dct:description" | "dct:identifier" | "dct:modified" | "dct:date";
type Property =
  | Extract<DpvTerm, `${string}:has${string}` | "dpv:isImplementedUsingTechnology">
  | DublinCore
  | "dcat:contactPoint"
  | "dcat:dataset"
  | "dpcat:hasStatus"
  | "dpcat:associatedWithDataBreach"
  | "skos:broadMatch"
  | "skos:narrowMatch"
  | "skos:relatedMatch";

export type Kind =
  | DpvTerm
  | OwnTerm
  | "dpcat:ROPA"
  | "dpcat:ROPARecord"
  | "dpcat:Status"
  | "dcat:Catalog"
  | "dcat:Dataset"
  | "skos:Concept";

/** A text in its language, a typed literal, or a plain one. */
type Literal = string | { "@value": string; "@language"?: string; "@type"?: `xsd:${string}` };

export type Named = { "@id": string };

/** What is said of one thing in terms of the vocabularies; a misspelt term does not compile. */
export type Statements = { "@id"?: string; "@type"?: Kind[] } & { [P in Property]?: Stated | Stated[] | undefined };
type Stated = Literal | Named | Statements;

/** A thing, by its IRI, and what is said of it. */
export type Described = readonly [iri: string, statements: Statements];

/** The IRI of something in the register of one organisation: a record, a field of it, a row. */
export const iriOf = (organisationId: string, ...place: string[]): string =>
  ["urn:thirty", organisationId, ...place].join(":");
