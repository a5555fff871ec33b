import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "with an agreement": {
      activity: {
        recipients: list({
          id: "r",
          category: "group-company",
          role: "group-company",
          contract: said(words("Group agreement")),
        }),
      },
    },
  },
  finds: {
    without: {
      activity: { recipients: list({ id: "r", category: "group-company", role: "group-company" }) },
      at: [{ field: "recipients", rowId: "r", part: "contract" }],
    },
  },
};
