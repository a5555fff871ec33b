import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "nineteen persons": { organisation: { particulars: { personsProcessing: said(19) } } },
    "twenty persons in Austria": {
      organisation: {
        legalEntities: [{ id: "main", name: "Acme", contact: { address: "Weg 1", country: "AT" } }],
        particulars: { personsProcessing: said(20) },
      },
    },
    "twenty persons with an officer": {
      organisation: { dataProtectionOfficer: said("per_a"), particulars: { personsProcessing: said(20) } },
      people: { per_a: {} },
    },
  },
  finds: {
    "twenty persons": {
      organisation: { particulars: { personsProcessing: said(20) } },
      at: [{ field: "dataProtectionOfficer" }],
    },
    "five persons who trade in addresses": {
      organisation: { particulars: { personsProcessing: said(5), commercialTransfer: said(words("Addresses")) } },
      at: [{ field: "dataProtectionOfficer" }],
    },
  },
};
