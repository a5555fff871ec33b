import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "none found": { activity: {} },
  },
  finds: {
    "two statements": {
      activity: {
        contradictions: list({
          id: "x",
          field: "retentionRules",
          description: words("Six or seven"),
          evidence: [
            { kind: "document", documentId: "doc_a", place: "1", quotation: "six" },
            { kind: "document", documentId: "doc_a", place: "2", quotation: "seven" },
          ],
        }),
      },
      documents: { doc_a: { title: "Notice" } },
      at: [{ field: "contradictions", rowId: "x" }],
    },
  },
};
