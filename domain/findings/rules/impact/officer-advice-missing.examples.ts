import { type Examples, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "no officer": { organisation: { dataProtectionOfficer: none }, activity: { dpia: said({ result: "done" }) } },
    advice: {
      organisation: { dataProtectionOfficer: said("per_officer") },
      activity: {
        dpia: said({ result: "done" }),
        particulars: { dpoAdvice: said(words("Agreed, with shorter retention")) },
      },
    },
  },
  finds: {
    "no advice": {
      organisation: { dataProtectionOfficer: said("per_officer") },
      activity: { dpia: said({ result: "done" }) },
      at: [{ field: "particulars", part: "dpoAdvice" }],
    },
  },
};
