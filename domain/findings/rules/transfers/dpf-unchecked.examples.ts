import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    checked: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45" }),
          particulars: { dpfEntity: said("Cloud Inc."), dpfCheckedOn: said("2026-09-01"), dpfStatus: said("active") },
        }),
      },
    },
    "standard clauses": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c" }),
        }),
      },
    },
  },
  finds: {
    "never checked": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45" }),
        }),
      },
      at: [
        { field: "transfers", rowId: "t", part: "particulars.dpfEntity" },
        { field: "transfers", rowId: "t", part: "particulars.dpfCheckedOn" },
      ],
    },
    "inactive, and staff": {
      activity: {
        dataSubjects: list({ id: "s", category: "employees" }),
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45" }),
          particulars: { dpfEntity: said("Cloud Inc."), dpfCheckedOn: said("2026-09-01"), dpfStatus: said("inactive") },
        }),
      },
      at: [
        { field: "transfers", rowId: "t", part: "particulars.dpfStatus" },
        { field: "transfers", rowId: "t", part: "particulars.dpfCoversHr" },
      ],
    },
  },
};
