import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a company in Austria": {
      organisation: {
        legalEntities: [{ id: "main", name: "Acme", contact: { address: "Ring 1\n1010 Wien", country: "AT" } }],
        particulars: { worksCouncil: said("exists") },
      },
      activity: { particulars: { employeesMonitored: said(words("Logs")) } },
    },
    "no council": { activity: { particulars: { employeesMonitored: said(words("Logs")) } } },
  },
  finds: {
    "a council, no agreement": {
      organisation: { particulars: { worksCouncil: said("exists") } },
      activity: { particulars: { employeesMonitored: said(words("Logs")) } },
      at: [{ field: "particulars", part: "worksAgreement" }],
    },
  },
};
