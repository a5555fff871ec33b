/** The little that is used of two packages which carry no types. */
declare module "jsonld" {
  const jsonld: {
    toRDF(
      document: object,
      options: { format: "application/n-quads"; documentLoader: (url: string) => Promise<never> },
    ): Promise<string>;
  };
  export default jsonld;
}

declare module "n3" {
  import type SHACLValidator from "rdf-validate-shacl";

  type Term = { termType: string; value: string };
  type Quad = { subject: Term; predicate: Term; object: Term };
  export const Parser: new () => { parse(text: string): Quad[] };
  export const Store: new (quads: Quad[]) => Parameters<SHACLValidator["validate"]>[0];
}
