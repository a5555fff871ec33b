import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "with its law": {
      activity: {
        personalData: list({ id: "d", category: "criminal", mark: "criminal", conditionLaw: said("§ 34a GewO") }),
      },
    },
    "under the control of an authority": {
      activity: {
        personalData: list({
          id: "d",
          category: "criminal",
          mark: "criminal",
          particulars: { officialAuthority: said(words("The prosecutor's office")) },
        }),
      },
    },
  },
  finds: {
    without: {
      activity: { personalData: list({ id: "d", category: "criminal", mark: "criminal" }) },
      at: [{ field: "personalData", rowId: "d", part: "conditionLaw" }],
    },
    "by its kind, though it is not marked": {
      activity: { personalData: list({ id: "d", category: "criminal" }) },
      at: [{ field: "personalData", rowId: "d", part: "conditionLaw" }],
    },
  },
};
