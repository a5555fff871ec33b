import { type Examples, none, said, words } from "../../examples";

export const examples: Examples = {
  passes: {
    "a medium risk remains": { activity: { particulars: { residualRisk: said("medium") } } },
    "the authority was consulted": {
      activity: { particulars: { residualRisk: said("high"), priorConsultation: said(words("Answer of 3 May 2026")) } },
    },
  },
  finds: {
    "a high risk remains": {
      activity: { particulars: { residualRisk: said("high") } },
      at: [{ field: "particulars", part: "priorConsultation" }],
    },
    "stated that nobody was asked": {
      activity: { particulars: { residualRisk: said("high"), priorConsultation: none } },
      at: [{ field: "particulars", part: "priorConsultation" }],
    },
  },
};
