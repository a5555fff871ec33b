import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "support from Poland": {
      activity: { systems: list({ id: "y", systemId: "sys_a" }) },
      systems: { sys_a: { name: "A", particulars: { remoteAccessFrom: said("PL") } } },
    },
    "support from India, and the transfer is recorded": {
      activity: {
        systems: list({ id: "y", systemId: "sys_a" }),
        transfers: list({ id: "t", destination: { kind: "country", country: "IN" } }),
      },
      systems: { sys_a: { name: "A", particulars: { remoteAccessFrom: said("IN") } } },
    },
  },
  finds: {
    "support from India": {
      activity: { systems: list({ id: "y", systemId: "sys_a" }) },
      systems: { sys_a: { name: "A", particulars: { remoteAccessFrom: said("IN") } } },
      at: [{ field: "systems", rowId: "y", about: { country: "IN" } }],
    },
    "support from India beside a transfer to somewhere else": {
      activity: {
        recipients: list({ id: "r", partyId: "pty_a", category: "support" }),
        transfers: list({ id: "t", destination: { kind: "country", country: "US" } }),
      },
      parties: { pty_a: { name: "A", particulars: { remoteAccessFrom: said("IN") } } },
      at: [{ field: "recipients", rowId: "r", about: { country: "IN" } }],
    },
  },
};
