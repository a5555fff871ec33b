import { type Examples, none, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "an entry": {
      activity: {
        particulars: { notRequiredBy: said("exemption-list"), exemptionListEntry: said("CNIL 2019-118, no. 1") },
      },
    },
    "assessed by oneself": { activity: { particulars: { notRequiredBy: said("own-assessment") } } },
  },
  finds: {
    "no entry": {
      activity: { particulars: { notRequiredBy: said("exemption-list") } },
      at: [{ field: "particulars", part: "exemptionListEntry" }],
    },
    "stated to be none": {
      activity: { particulars: { notRequiredBy: said("exemption-list"), exemptionListEntry: none } },
      at: [{ field: "particulars", part: "exemptionListEntry" }],
    },
  },
};
