import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "in words": { activity: { information: said(words("By the notice")) } },
    "a notice is linked": {
      activity: { documents: list({ id: "o", documentId: "doc_n" }) },
      documents: { doc_n: { title: "Notice", kind: "privacy-notice" } },
    },
  },
  finds: {
    nothing: { activity: {}, at: [{ field: "information" }] },
  },
};
