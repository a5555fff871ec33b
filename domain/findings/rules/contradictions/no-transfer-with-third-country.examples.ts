import { type Examples, list, none } from "../../examples";

export const examples: Examples = {
  passes: {
    "a recipient in France": {
      activity: { transfers: none, recipients: list({ id: "r", partyId: "pty_a", category: "cloud" }) },
      parties: { pty_a: { name: "A", contact: { country: "FR" } } },
    },
  },
  finds: {
    "a recipient in the United States": {
      activity: { transfers: none, recipients: list({ id: "r", partyId: "pty_a", category: "cloud" }) },
      parties: { pty_a: { name: "A", contact: { country: "US" } } },
      at: [{ field: "recipients", rowId: "r", about: { record: "pty_a", country: "US" } }],
    },
  },
};
