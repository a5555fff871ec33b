import { type Examples, list, none } from "../../examples";

export const examples: Examples = {
  passes: {
    "a recipient in Ireland": {
      activity: { recipients: list({ id: "r", partyId: "pty_c", category: "cloud" }) },
      parties: { pty_c: { name: "C", contact: { country: "IE" } } },
    },
    "the transfer names the recipient": {
      activity: {
        recipients: list({ id: "r", partyId: "pty_c", category: "cloud" }),
        transfers: list({ id: "t", recipientRow: "r", destination: { kind: "country", country: "US" } }),
      },
      parties: { pty_c: { name: "C", contact: { country: "US" } } },
    },
    "no transfer is a statement that another rule looks at": {
      activity: { transfers: none, recipients: list({ id: "r", partyId: "pty_c", category: "cloud" }) },
      parties: { pty_c: { name: "C", contact: { country: "US" } } },
    },
  },
  finds: {
    "a recipient in the United States": {
      activity: { recipients: list({ id: "r", partyId: "pty_c", category: "cloud" }) },
      parties: { pty_c: { name: "C", contact: { country: "US" } } },
      at: [{ field: "recipients", rowId: "r", about: { record: "pty_c", country: "US" } }],
    },
    "a processor behind the processor": {
      activity: { recipients: list({ id: "r", partyId: "pty_c", category: "cloud" }) },
      parties: {
        pty_c: { name: "C", contact: { country: "DE" }, subProcessors: list({ id: "s", partyId: "pty_d" }) },
        pty_d: { name: "D", contact: { country: "IN" } },
      },
      at: [{ field: "recipients", rowId: "r", about: { record: "pty_c", country: "IN" } }],
    },
  },
};
