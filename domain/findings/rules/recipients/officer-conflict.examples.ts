import { type Examples, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "somebody else": {
      activity: { ownerPersonId: "per_b" },
      organisation: { dataProtectionOfficer: said("per_a") },
      people: { per_a: {}, per_b: {} },
    },
    "nobody owns it": {
      activity: {},
      organisation: { dataProtectionOfficer: said("per_a") },
      people: { per_a: {} },
    },
  },
  finds: {
    "the officer": {
      activity: { ownerPersonId: "per_a" },
      organisation: { dataProtectionOfficer: said("per_a") },
      people: { per_a: {} },
      at: [{ field: "ownerPersonId" }],
    },
  },
};
