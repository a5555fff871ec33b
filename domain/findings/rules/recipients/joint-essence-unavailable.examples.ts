import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "on the website": {
      activity: {
        role: "joint-controller",
        jointControllers: list({
          id: "j",
          partyId: "pty_b",
          arrangement: said(words("Of May")),
          particulars: { essenceAvailable: said(words("Website")) },
        }),
      },
      parties: { pty_b: { name: "B", contact: { address: "Weg 1" } } },
    },
    "without an arrangement, which another rule tells": {
      activity: { role: "joint-controller", jointControllers: list({ id: "j", partyId: "pty_b" }) },
      parties: { pty_b: { name: "B", contact: { address: "Weg 1" } } },
    },
  },
  finds: {
    "not said": {
      activity: {
        role: "joint-controller",
        jointControllers: list({ id: "j", partyId: "pty_b", arrangement: said(words("Of May")) }),
      },
      parties: { pty_b: { name: "B", contact: { address: "Weg 1" } } },
      at: [{ field: "jointControllers", rowId: "j", part: "particulars.essenceAvailable" }],
    },
  },
};
