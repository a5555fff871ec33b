import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "of last year": {
      organisation: {
        statements: list({
          id: "s",
          topic: "other",
          statement: words("We protect data"),
          evidence: [{ kind: "document", documentId: "doc_notice", place: "1", quotation: "We protect data" }],
        }),
      },
      documents: { doc_notice: { title: "Privacy notice", kind: "privacy-notice", dated: said("2025-12") } },
    },
    "an old document of another kind": {
      organisation: {
        statements: list({
          id: "s",
          topic: "other",
          statement: words("We protect data"),
          evidence: [{ kind: "document", documentId: "doc_notice", place: "1", quotation: "We protect data" }],
        }),
      },
      documents: { doc_notice: { title: "Privacy notice", kind: "contract", dated: said("2019") } },
    },
    "no notice": { organisation: {} },
  },
  finds: {
    "six years old": {
      organisation: {
        statements: list({
          id: "s",
          topic: "other",
          statement: words("We protect data"),
          evidence: [{ kind: "document", documentId: "doc_notice", place: "1", quotation: "We protect data" }],
        }),
      },
      documents: { doc_notice: { title: "Privacy notice", kind: "privacy-notice", dated: said("2020-10") } },
      at: [{ field: "statements", about: { record: "doc_notice", period: "P24M" } }],
    },
  },
};
