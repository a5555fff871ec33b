import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "the notice is newer": {
      documents: { doc_notice: { title: "Notice", kind: "privacy-notice", dated: said("2026-03") } },
      activity: {
        documents: list({ id: "n", documentId: "doc_notice" }),
        workflow: { substanceChangedOn: "2026-02-28" },
      },
    },
    "the purposes changed too, which another rule tells": {
      documents: { doc_notice: { title: "Notice", kind: "privacy-notice", dated: said("2026-03") } },
      activity: {
        documents: list({ id: "n", documentId: "doc_notice" }),
        workflow: { purposesChangedOn: "2026-05-02", substanceChangedOn: "2026-05-02" },
      },
    },
  },
  finds: {
    "a recipient came after the notice": {
      documents: { doc_notice: { title: "Notice", kind: "privacy-notice", dated: said("2026-03") } },
      activity: {
        documents: list({ id: "n", documentId: "doc_notice" }),
        workflow: { substanceChangedOn: "2026-05-02" },
      },
      at: [{ field: "documents", about: { day: "2026-05-02" } }],
    },
  },
};
