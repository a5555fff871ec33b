import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    named: {
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "other" }) },
      parties: { pty_a: { name: "A" } },
    },
    "a kind that says something": { activity: { recipients: list({ id: "r", category: "tax-adviser" }) } },
    "with its task": {
      activity: {
        recipients: list({ id: "r", category: "service-provider", receivesFor: words("Cleaning of the archive") }),
      },
    },
  },
  finds: {
    "service providers": {
      activity: { recipients: list({ id: "r", category: "service-provider" }) },
      at: [{ field: "recipients", rowId: "r", part: "category" }],
    },
  },
};
