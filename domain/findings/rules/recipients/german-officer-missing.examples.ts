import { type Examples, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "nineteen persons": { organisation: { particulars: { personsProcessing: said(19) } } },
  },
  finds: {
    "twenty persons": {
      organisation: { particulars: { personsProcessing: said(20) } },
      at: [{ field: "dataProtectionOfficer" }],
    },
  },
};
