import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "another paragraph": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-b", provision: said("§ 26 Abs. 3 BDSG") }),
        }),
      },
    },
    "the second sentence": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-b", provision: said("§ 26 Abs. 1 S. 2 BDSG") }),
        }),
      },
    },
  },
  finds: {
    "the first paragraph": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-b", provision: said("§ 26 Abs. 1 BDSG") }),
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.provision" }],
    },
    "written out": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-b", provision: said("§ 26 Absatz 1 BDSG") }),
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.provision" }],
    },
    "the law before the paragraph": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({ id: "b", basis: "art-6-1-b", provision: said("§ 26 BDSG Abs. 1") }),
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.provision" }],
    },
    "beside another second sentence": {
      activity: {
        purposes: list({
          id: "p",
          name: words("Doing things"),
          legalBases: list({
            id: "b",
            basis: "art-6-1-b",
            provision: said("§ 26 Abs. 1 S. 1 BDSG; § 22 Abs. 1 S. 2 BDSG"),
          }),
        }),
      },
      at: [{ field: "purposes", rowId: "p", part: "legalBases.b.provision" }],
    },
  },
};
