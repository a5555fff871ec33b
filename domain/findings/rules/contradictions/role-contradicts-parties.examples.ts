import { type Examples, list } from "../../examples";

export const examples: Examples = {
  passes: {
    "joint control": {
      activity: { role: "joint-controller", jointControllers: list({ id: "j", partyId: "pty_b" }) },
      parties: { pty_b: { name: "B" } },
    },
    "a processor with its controller": {
      activity: { role: "processor", controllersServed: list({ id: "v", partyId: "pty_b" }) },
      parties: { pty_b: { name: "B" } },
    },
  },
  finds: {
    "sole control with a joint controller": {
      activity: { jointControllers: list({ id: "j", partyId: "pty_b" }) },
      parties: { pty_b: { name: "B" } },
      at: [{ field: "role" }],
    },
    "joint controllers of a processor": {
      activity: { role: "processor", jointControllers: list({ id: "j", partyId: "pty_b" }) },
      parties: { pty_b: { name: "B" } },
      at: [{ field: "jointControllers" }],
    },
    "a controller who serves others": {
      activity: { controllersServed: list({ id: "v", partyId: "pty_b" }) },
      parties: { pty_b: { name: "B" } },
      at: [{ field: "controllersServed" }],
    },
  },
};
