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
    "staff are in the activity, but the recipient gets data of customers alone": {
      activity: {
        dataSubjects: list({ id: "s", category: "employees" }, { id: "u", category: "customers" }),
        personalData: list({ id: "d", category: "contact", dataSubjectRows: ["u"] }),
        recipients: list({ id: "r", category: "cloud", dataRows: ["d"] }),
        transfers: list({
          id: "t",
          recipientRow: "r",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45" }),
          particulars: { dpfEntity: said("Cloud Inc."), dpfCheckedOn: said("2026-09-01"), dpfStatus: said("active") },
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
    "of whom the recipient gets data is not said": {
      activity: {
        dataSubjects: list({ id: "s", category: "employees" }, { id: "u", category: "customers" }),
        personalData: list({ id: "d", category: "contact" }),
        recipients: list({ id: "r", category: "cloud", dataRows: ["d"] }),
        transfers: list({
          id: "t",
          recipientRow: "r",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45" }),
          particulars: { dpfEntity: said("Cloud Inc."), dpfCheckedOn: said("2026-09-01"), dpfStatus: said("active") },
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "particulars.dpfCoversHr" }],
    },
    "checked too long ago": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-45" }),
          particulars: { dpfEntity: said("Cloud Inc."), dpfCheckedOn: said("2025-09-01"), dpfStatus: said("active") },
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "particulars.dpfCheckedOn" }],
    },
  },
};
