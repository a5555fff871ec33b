import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "no parent": { parties: { pty_a: { name: "A", contact: { country: "IE" } } } },
    assessed: {
      parties: {
        pty_a: {
          name: "A",
          contact: { country: "IE" },
          parentCountry: said("US"),
          particulars: { parentAccessAssessed: said(words("Low")) },
        },
      },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
    },
  },
  finds: {
    "a processor with a parent in the United States": {
      parties: { pty_a: { name: "A", contact: { country: "IE" }, parentCountry: said("US") } },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      at: [{ field: "particulars", part: "parentAccessAssessed", about: { country: "US" } }],
    },
  },
};
