import { type Examples, list, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "in words": { activity: { information: said(words("By the notice")) } },
    "a notice is linked": {
      activity: { documents: list({ id: "o", documentId: "doc_n" }) },
      documents: { doc_n: { title: "Notice", kind: "privacy-notice" } },
    },
    "nobody is told, with the reason": {
      activity: { information: { ...none, note: words("Art. 14(5)(c): the law says so itself") } },
    },
  },
  finds: {
    nothing: { activity: {}, at: [{ field: "information" }] },
    "nobody is told, without a reason": { activity: { information: none }, at: [{ field: "information" }] },
    "a document of another kind": {
      activity: { documents: list({ id: "o", documentId: "doc_n" }) },
      documents: { doc_n: { title: "Contract", kind: "contract" } },
      at: [{ field: "information" }],
    },
  },
};
