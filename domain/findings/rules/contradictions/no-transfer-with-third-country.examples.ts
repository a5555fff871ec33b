import { type Examples, list, none } from "../../examples";

export const examples: Examples = {
  passes: {
    "a recipient in France": {
      activity: { transfers: none, recipients: list({ id: "r", partyId: "pty_a", category: "cloud" }) },
      parties: { pty_a: { name: "A", contact: { country: "FR" } } },
    },
    "a bank in France whose own processor sits in India": {
      activity: {
        transfers: none,
        recipients: list({ id: "r", partyId: "pty_a", category: "bank", role: "independent-controller" }),
      },
      parties: {
        pty_a: { name: "A", contact: { country: "FR" }, subProcessors: list({ id: "s", partyId: "pty_b" }) },
        pty_b: { name: "B", contact: { country: "IN" } },
      },
    },
  },
  finds: {
    "a recipient in the United States": {
      activity: { transfers: none, recipients: list({ id: "r", partyId: "pty_a", category: "cloud" }) },
      parties: { pty_a: { name: "A", contact: { country: "US" } } },
      at: [{ field: "recipients", rowId: "r", about: { record: "pty_a", country: "US" } }],
    },
    "a processor in France with a sub-processor in India": {
      activity: {
        transfers: none,
        recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }),
      },
      parties: {
        pty_a: { name: "A", contact: { country: "FR" }, subProcessors: list({ id: "s", partyId: "pty_b" }) },
        pty_b: { name: "B", contact: { country: "IN" } },
      },
      at: [{ field: "recipients", rowId: "r", about: { record: "pty_a", country: "IN" } }],
    },
  },
};
