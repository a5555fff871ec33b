import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "the source is said": {
      activity: {
        personalData: list({
          id: "d",
          category: "credit",
          source: said(words("Credit agency")),
          particulars: { collectedFrom: said("others") },
        }),
      },
    },
    "from the people": {
      activity: {
        personalData: list({ id: "d", category: "contact", particulars: { collectedFrom: said("data-subject") } }),
      },
    },
  },
  finds: {
    "not said": {
      activity: { personalData: list({ id: "d", category: "credit", particulars: { collectedFrom: said("others") } }) },
      at: [{ field: "personalData", rowId: "d", part: "source" }],
    },
    "partly from others": {
      activity: { personalData: list({ id: "d", category: "credit", particulars: { collectedFrom: said("both") } }) },
      at: [{ field: "personalData", rowId: "d", part: "source" }],
    },
  },
};
