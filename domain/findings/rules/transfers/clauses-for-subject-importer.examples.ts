import { type Examples, list, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "not subject": {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c" }),
          particulars: { importerUnderGdpr: said("not-subject") },
        }),
      },
    },
  },
  finds: {
    subject: {
      activity: {
        transfers: list({
          id: "t",
          destination: { kind: "country", country: "US" },
          safeguards: list({ tool: "art-46-2-c" }),
          particulars: { importerUnderGdpr: said("subject") },
        }),
      },
      at: [{ field: "transfers", rowId: "t", part: "particulars.importerUnderGdpr" }],
    },
  },
};
