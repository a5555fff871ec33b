import { type Examples, list, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "the same side everywhere": {
      activity: {
        purposes: list({ id: "p", name: words("Hosting the shop") }),
        recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }),
      },
      others: {
        act_b: {
          purposes: list({ id: "p", name: words("Hosting the shop") }),
          recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }),
        },
      },
      parties: { pty_a: { name: "A" } },
    },
    "another purpose": {
      activity: {
        purposes: list({ id: "p", name: words("Hosting the shop") }),
        recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }),
      },
      others: {
        act_b: {
          purposes: list({ id: "p", name: words("Own advertising") }),
          recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "independent-controller" }),
        },
      },
      parties: { pty_a: { name: "A" } },
    },
  },
  finds: {
    "a controller in another activity": {
      activity: {
        purposes: list({ id: "p", name: words("Hosting the shop") }),
        recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }),
      },
      others: {
        act_b: {
          purposes: list({ id: "p", name: words("hosting the Shop.") }),
          recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "independent-controller" }),
        },
      },
      parties: { pty_a: { name: "A" } },
      at: [{ field: "recipients", rowId: "r", part: "role", about: { record: "pty_a" } }],
    },
  },
};
