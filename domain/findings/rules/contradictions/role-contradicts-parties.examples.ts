import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "joint control": {
      activity: { role: "joint-controller", jointControllers: list({ id: "j", partyId: "pty_b" }) },
      parties: { pty_b: { name: "B" } },
    },
  },
  finds: {
    "sole control with a joint controller": {
      activity: { jointControllers: list({ id: "j", partyId: "pty_b" }) },
      parties: { pty_b: { name: "B" } },
      at: [{ field: "role" }],
    },
  },
};
