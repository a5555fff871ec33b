import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    hosting: {
      activity: {
        role: "processor",
        controllersServed: list({ id: "v", partyId: "pty_k", processing: said(words("Hosting")) }),
      },
      parties: { pty_k: { name: "K" } },
    },
  },
  finds: {
    "not said": {
      activity: { role: "processor", controllersServed: list({ id: "v", partyId: "pty_k" }) },
      parties: { pty_k: { name: "K" } },
      at: [{ field: "controllersServed", rowId: "v", part: "processing" }],
    },
    "said for one controller and not for the other": {
      activity: {
        role: "processor",
        controllersServed: list(
          { id: "v", partyId: "pty_k", processing: said(words("Hosting")) },
          { id: "w", partyId: "pty_l" },
        ),
      },
      parties: { pty_k: { name: "K" }, pty_l: { name: "L" } },
      at: [{ field: "controllersServed", rowId: "w", part: "processing" }],
    },
  },
};
