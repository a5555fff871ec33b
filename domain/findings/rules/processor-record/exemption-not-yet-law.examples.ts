import { LAW_ENTRIES } from "../../../law/law-entries";
import { type Examples, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "another reason": { activity: { particulars: { exemption: said(words("fewer than 250 persons")) } } },
    "a thousand customers are no threshold": {
      activity: { particulars: { exemption: said(words("40 employees, about 1,000 customers a year")) } },
    },
    "once the higher threshold is in force": {
      law: LAW_ENTRIES.map((entry) =>
        entry.kind === "threshold" && entry.threshold === "record-exemption-employees"
          ? { ...entry, persons: 750 }
          : entry,
      ),
      activity: { particulars: { exemption: said(words("Fewer than 750 employees (Omnibus)")) } },
    },
  },
  finds: {
    "the threshold that is planned": {
      activity: { particulars: { exemption: said(words("Fewer than 750 employees (Omnibus)")) } },
      at: [{ field: "particulars", part: "exemption" }],
    },
    "in German, with a dot": {
      activity: { particulars: { exemption: said({ de: "Unter 1.000 Beschäftigte" }) } },
      at: [{ field: "particulars", part: "exemption" }],
    },
    "only by name": {
      activity: { particulars: { exemption: said(words("Omnibus IV exempts us")) } },
      at: [{ field: "particulars", part: "exemption" }],
    },
  },
};
