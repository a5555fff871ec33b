import { type Examples, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "no officer": {},
    notified: {
      organisation: { dataProtectionOfficer: said("per_a"), particulars: { officerNotifiedOn: said("2020-01-15") } },
      people: { per_a: {} },
    },
  },
  finds: {
    "no day": {
      organisation: { dataProtectionOfficer: said("per_a") },
      people: { per_a: {} },
      at: [{ field: "particulars", part: "officerNotifiedOn" }],
    },
  },
};
