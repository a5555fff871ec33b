import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "checked last year": {
      parties: { pty_a: { name: "A", particulars: { checkedOn: said("2025-11-01") } } },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
    },
    "no processor": { parties: { pty_a: { name: "A" } } },
  },
  finds: {
    "never checked": {
      parties: { pty_a: { name: "A" } },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      at: [{ field: "particulars", part: "checkedOn" }],
    },
    "checked years ago": {
      parties: { pty_a: { name: "A", particulars: { checkedOn: said("2023-11-01") } } },
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "cloud", role: "processor" }) },
      at: [{ field: "particulars", part: "checkedOn" }],
    },
  },
};
