import { type Examples, list, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a controller in Germany": {
      activity: { role: "processor", controllersServed: list({ id: "v", partyId: "pty_k" }) },
      parties: { pty_k: { name: "K", contact: { country: "DE" } } },
    },
    "outside, with a representative": {
      activity: { role: "processor", controllersServed: list({ id: "v", partyId: "pty_k" }) },
      parties: {
        pty_k: { name: "K", contact: { country: "US" }, particulars: { representative: said(words("Rep GmbH")) } },
      },
    },
    "outside, and stated to have none": {
      activity: { role: "processor", controllersServed: list({ id: "v", partyId: "pty_k" }) },
      parties: { pty_k: { name: "K", contact: { country: "US" }, particulars: { representative: none } } },
    },
  },
  finds: {
    "a controller in the United States": {
      activity: { role: "processor", controllersServed: list({ id: "v", partyId: "pty_k" }) },
      parties: { pty_k: { name: "K", contact: { country: "US" } } },
      at: [{ field: "controllersServed", rowId: "v", part: "partyId" }],
    },
  },
};
