import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "everybody knows it": { activity: { name: words("IT support under the GDPR") } },
    "explained where it stands": {
      activity: { description: said(words("Stored in the WMS (warehouse management system)")) },
    },
    "explained elsewhere in the entry": {
      activity: {
        name: words("Warehouse management system (WMS)"),
        purposes: list({ id: "p", name: words("Running the WMS") }),
      },
    },
    "in the glossary": {
      organisation: { particulars: { glossary: said(words("WMS: warehouse management system")) } },
      activity: { name: words("WMS accounts") },
    },
    "a heading in capitals": { activity: { name: words("PAYROLL AND LEAVE") } },
  },
  finds: {
    "only insiders know it": {
      activity: { name: words("WMS accounts"), description: said(words("Accounts of the WMS")) },
      at: [{ field: "name", about: { quote: "WMS" } }],
    },
  },
};
