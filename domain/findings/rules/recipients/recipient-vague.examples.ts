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
    "a processor's record need not name recipients": {
      activity: { role: "processor", recipients: list({ id: "r", category: "service-provider" }) },
    },
  },
  finds: {
    "service providers": {
      activity: { recipients: list({ id: "r", category: "service-provider" }) },
      at: [{ field: "recipients", rowId: "r", part: "category" }],
    },
    "words that say no more than the kind": {
      activity: { recipients: list({ id: "r", category: "other", receivesFor: words("Third parties", "Dritte") }) },
      at: [{ field: "recipients", rowId: "r", part: "category" }],
    },
  },
};
