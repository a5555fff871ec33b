import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "the notice is newer": {
      documents: { doc_notice: { title: "Notice", kind: "privacy-notice", dated: said("2026-03") } },
      activity: {
        documents: list({ id: "n", documentId: "doc_notice" }),
        workflow: { purposesChangedOn: "2026-02-28" },
      },
    },
    "of the same month, of which no day is known": {
      documents: { doc_notice: { title: "Notice", kind: "privacy-notice", dated: said("2026-03") } },
      activity: {
        documents: list({ id: "n", documentId: "doc_notice" }),
        workflow: { purposesChangedOn: "2026-03-31" },
      },
    },
    "no notice, which another rule tells": { activity: { workflow: { purposesChangedOn: "2026-02-28" } } },
  },
  finds: {
    "the notice is older": {
      documents: { doc_notice: { title: "Notice", kind: "privacy-notice", dated: said("2026-03") } },
      activity: {
        documents: list({ id: "n", documentId: "doc_notice" }),
        workflow: { purposesChangedOn: "2026-05-02" },
      },
      at: [{ field: "documents", about: { day: "2026-05-02" } }],
    },
  },
};
