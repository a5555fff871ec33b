import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "with an agreement": {
      activity: {
        recipients: list({
          id: "r",
          category: "group-company",
          role: "group-company",
          contract: said(words("Group agreement")),
        }),
      },
    },
    "the agreement stands at the party": {
      activity: {
        recipients: list({ id: "r", partyId: "pty_a", category: "group-company", role: "group-company" }),
      },
      parties: { pty_a: { name: "A", contracts: list({ id: "k", kind: "other", title: words("Group agreement") }) } },
    },
    "a company of the group as processor has a rule of its own": {
      activity: { recipients: list({ id: "r", category: "group-company", role: "processor" }) },
    },
  },
  finds: {
    without: {
      activity: { recipients: list({ id: "r", category: "group-company", role: "group-company" }) },
      at: [{ field: "recipients", rowId: "r", part: "contract" }],
    },
    "a contract under which we process for it": {
      activity: {
        recipients: list({ id: "r", partyId: "pty_a", category: "group-company", role: "group-company" }),
      },
      parties: { pty_a: { name: "A", contracts: list({ id: "k", kind: "processing-on-behalf" }) } },
      at: [{ field: "recipients", rowId: "r", part: "contract" }],
    },
    "of a kind that says so, without a role": {
      activity: { recipients: list({ id: "r", partyId: "pty_a", category: "group-company" }) },
      parties: { pty_a: { name: "A" } },
      at: [{ field: "recipients", rowId: "r", part: "contract" }],
    },
  },
};
