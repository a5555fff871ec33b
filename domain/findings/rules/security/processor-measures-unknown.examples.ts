import { type Examples, list, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "on file": {
      parties: { pty_a: { name: "A", measures: said(words("Annex 2")) } },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
    },
  },
  finds: {
    "it is stated that there are none": {
      parties: { pty_a: { name: "A", measures: none } },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      at: [{ field: "measures" }],
    },
    "not on file": {
      parties: { pty_a: { name: "A" } },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      at: [{ field: "measures" }],
    },
  },
};
