import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "an arrangement": {
      activity: {
        role: "joint-controller",
        jointControllers: list({ id: "j", partyId: "pty_b", arrangement: said(words("Of May")) }),
      },
      parties: { pty_b: { name: "B", contact: { address: "Weg 1" } } },
    },
  },
  finds: {
    none: {
      activity: { role: "joint-controller", jointControllers: list({ id: "j", partyId: "pty_b" }) },
      parties: { pty_b: { name: "B", contact: { address: "Weg 1" } } },
      at: [{ field: "jointControllers", rowId: "j", part: "arrangement" }],
    },
    "a recipient who decides jointly": {
      activity: { recipients: list({ id: "r", category: "social-network", role: "joint-controller" }) },
      at: [{ field: "recipients", rowId: "r", part: "contract" }],
    },
  },
};
