import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "sole control": { activity: {} },
    "the other one has an address": {
      activity: { role: "joint-controller", jointControllers: list({ id: "j", partyId: "pty_b" }) },
      parties: { pty_b: { name: "B", contact: { address: "Weg 1" } } },
    },
  },
  finds: {
    "nobody is named": { activity: { role: "joint-controller" }, at: [{ field: "jointControllers" }] },
    "the other one cannot be reached": {
      activity: { role: "joint-controller", jointControllers: list({ id: "j", partyId: "pty_b" }) },
      parties: { pty_b: { name: "B" } },
      at: [{ field: "jointControllers", rowId: "j", part: "partyId" }],
    },
  },
};
