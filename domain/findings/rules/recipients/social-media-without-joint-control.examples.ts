import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "recorded as joint": {
      activity: { role: "joint-controller", recipients: list({ id: "r", category: "social-network" }) },
    },
    "a bank": { activity: { recipients: list({ id: "r", category: "bank" }) } },
    "a row that says joint": {
      activity: { recipients: list({ id: "r", category: "social-network", role: "joint-controller" }) },
    },
    "a name that only sounds like it": {
      activity: { recipients: list({ id: "r", partyId: "pty_f", category: "other" }) },
      parties: { pty_f: { name: "Metallbau Linked GmbH" } },
    },
  },
  finds: {
    "a social network": {
      activity: { recipients: list({ id: "r", partyId: "pty_f", category: "other" }) },
      parties: { pty_f: { name: "Facebook Ireland Ltd." } },
      at: [{ field: "recipients", rowId: "r", part: "role", about: { record: "pty_f" } }],
    },
    "a social network by its kind alone": {
      activity: { recipients: list({ id: "r", category: "social-network", role: "independent-controller" }) },
      at: [{ field: "recipients", rowId: "r", part: "role" }],
    },
  },
};
