import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a named law": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-c", provision: said("§ 147 AO") }),
        }),
      },
    },
    "a contract needs none": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-b" }) }),
      },
    },
  },
  finds: {
    "a duty without its law": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-c" }) }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.provision" }],
    },
    "a task without its law": {
      activity: {
        purposes: list({ id: "p", name: words("Doing things"), legalBases: list({ id: "b", basis: "art-6-1-e" }) }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.provision" }],
    },
  },
};
