import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "recorded as joint": {
      activity: { role: "joint-controller", recipients: list({ id: "r", category: "social-network" }) },
    },
    "a bank": { activity: { recipients: list({ id: "r", category: "bank" }) } },
  },
  finds: {
    "a social network": {
      activity: { recipients: list({ id: "r", partyId: "pty_f", category: "other" }) },
      parties: { pty_f: { name: "Facebook Ireland Ltd." } },
      at: [{ field: "recipients", rowId: "r", part: "role", about: { record: "pty_f" } }],
    },
  },
};
