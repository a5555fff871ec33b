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
    "what a bank does with its own processors is its own record": {
      activity: { recipients: list({ id: "r", partyId: "pty_c", category: "bank", role: "independent-controller" }) },
      parties: {
        pty_c: { name: "C", contact: { country: "DE" }, subProcessors: list({ id: "s", partyId: "pty_d" }) },
        pty_d: { name: "D", contact: { country: "IN" } },
      },
    },
    "Réunion belongs to the Union": {
      activity: { recipients: list({ id: "r", partyId: "pty_c", category: "cloud" }) },
      parties: { pty_c: { name: "C", contact: { country: "RE" } } },
    },
    "a transfer without a country, which another rule tells": {
      activity: {
        recipients: list({ id: "r", partyId: "pty_c", category: "cloud" }),
        transfers: list({ id: "t", recipientRow: "r", destination: { kind: "not-stated" } }),
      },
      parties: { pty_c: { name: "C", contact: { country: "US" } } },
    },
  },
  finds: {
    "a recipient in the United States": {
      activity: { recipients: list({ id: "r", partyId: "pty_c", category: "cloud" }) },
      parties: { pty_c: { name: "C", contact: { country: "US" } } },
      at: [{ field: "recipients", rowId: "r", about: { record: "pty_c", country: "US" } }],
    },
    "the party is covered, the processor behind it is not": {
      activity: {
        recipients: list({ id: "r", partyId: "pty_c", category: "cloud", role: "processor" }),
        transfers: list({ id: "t", recipientRow: "r", destination: { kind: "country", country: "US" } }),
      },
      parties: {
        pty_c: { name: "C", contact: { country: "US" }, subProcessors: list({ id: "s", partyId: "pty_d" }) },
        pty_d: { name: "D", contact: { country: "IN" } },
      },
      at: [{ field: "recipients", rowId: "r", about: { record: "pty_c", country: "IN" } }],
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
