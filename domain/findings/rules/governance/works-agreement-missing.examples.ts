import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
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
