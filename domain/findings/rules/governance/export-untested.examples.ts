import { type Examples, said } from "../../examples";

export const examples: Examples = {
  passes: {
    "tried this year": { organisation: { particulars: { exportTestedOn: said("2026-04-01") } } },
  },
  finds: {
    "never tried": { at: [{ field: "particulars", part: "exportTestedOn" }] },
  },
};
