import { type Examples, list, none, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "authorised in general": {
      parties: {
        pty_a: {
          name: "A",
          subProcessors: list({ id: "s", partyId: "pty_b" }),
          particulars: { subProcessorAuthorisation: said("general") },
        },
        pty_b: { name: "B" },
      },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
    },
    "none are used": {
      parties: { pty_a: { name: "A", subProcessors: none } },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
    },
  },
  finds: {
    "used without it": {
      parties: { pty_a: { name: "A", subProcessors: list({ id: "s", partyId: "pty_b" }) }, pty_b: { name: "B" } },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      at: [{ field: "particulars", part: "subProcessorAuthorisation" }],
    },
  },
};
