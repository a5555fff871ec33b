import { type Examples, list, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "today's law": { activity: { description: said(words("§ 25 TDDDG")) } },
    "the part of the TMG that held on": { activity: { description: said(words("§ 5 TMG")) } },
    "an article of the Regulation": { activity: { description: said(words("Art. 29 DSGVO")) } },
  },
  finds: {
    "the law of before": { activity: { description: said(words("§ 25 TTDSG")) }, at: [{ field: "description" }] },
    "a paragraph of the TMG": {
      activity: { information: said(words("§ 15 Abs. 3 TMG")) },
      at: [{ field: "information" }],
    },
    "the former working party": {
      activity: { measures: list({ id: "m", description: words("As the Artikel-29-Datenschutzgruppe asks") }) },
      at: [{ field: "measures", rowId: "m", part: "description" }],
    },
  },
};
