import { type Examples, list, none } from "../../examples";

const toUs = { id: "t1", destination: { kind: "country" as const, country: "US" as const } };

export const examples: Examples = {
  passes: {
    "no transfer": { activity: { transfers: none } },
    "standard clauses are named": {
      activity: { transfers: list({ ...toUs, safeguards: list({ tool: "art-46-2-c" }) }) },
    },
    "inside the EEA no tool is needed, and another rule tells that": {
      activity: { transfers: list({ id: "t1", destination: { kind: "country", country: "NO" } }) },
    },
  },
  finds: {
    "a transfer of which nobody said what makes it lawful": {
      activity: { transfers: list(toUs) },
      at: [{ field: "transfers", rowId: "t1", part: "safeguards" }],
    },
    "a transfer that states to have no tool": {
      activity: { transfers: list({ ...toUs, safeguards: none }) },
      at: [{ field: "transfers", rowId: "t1", part: "safeguards" }],
    },
    "a transfer to an organisation": {
      activity: { transfers: list({ id: "t1", destination: { kind: "organisation", name: "ICRC" } }) },
      at: [{ field: "transfers", rowId: "t1", part: "safeguards" }],
    },
  },
};
