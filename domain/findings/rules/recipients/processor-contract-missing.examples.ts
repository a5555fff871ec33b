import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a contract with the party": {
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      parties: { pty_a: { name: "A", contracts: list({ id: "k", kind: "processing" }) } },
    },
    "a contract in words": {
      activity: {
        recipients: list({ id: "r", category: "cloud", role: "processor", contract: said(words("Contract of May")) }),
      },
    },
    "not a processor": { activity: { recipients: list({ id: "r", category: "bank" }) } },
  },
  finds: {
    "only a contract under which we process for the party": {
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      parties: { pty_a: { name: "A", contracts: list({ id: "k", kind: "processing-on-behalf" }) } },
      at: [{ field: "recipients", rowId: "r", part: "contract", about: { record: "pty_a" } }],
    },
    "no contract": {
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      parties: { pty_a: { name: "A" } },
      at: [{ field: "recipients", rowId: "r", part: "contract", about: { record: "pty_a" } }],
    },
  },
};
