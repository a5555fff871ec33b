import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "a controller with an address": {
      activity: { role: "processor", controllersServed: list({ id: "v", partyId: "pty_k" }) },
      parties: { pty_k: { name: "K", contact: { email: "k@k.example" } } },
    },
    "a controller does not serve": { activity: {} },
  },
  finds: {
    "nobody is named": { activity: { role: "processor" }, at: [{ field: "controllersServed" }] },
    "one who cannot be reached": {
      activity: { role: "processor", controllersServed: list({ id: "v", partyId: "pty_k" }) },
      parties: { pty_k: { name: "K" } },
      at: [{ field: "controllersServed", rowId: "v", part: "partyId" }],
    },
  },
};
