import { givenValue } from "../../../answers";
import { placeIf, recordRule } from "../../rule";

/** CK-02, Dir. 2002/58 Art. 5(3); § 25(1) TDDDG; EDPB GL 2/2023. */
export const cookieOnInterest = recordRule(
  "cookie",
  {
    id: "cookie-on-interest",
    catalogue: "CK-02",
    grade: "warning",
    citation: "Dir. 2002/58 Art. 5(3); § 25(1) TDDDG; EDPB GL 2/2023",
  },
  ({ state }) =>
    placeIf(
      givenValue(state.necessity) !== "necessary" && givenValue(state.particulars.ground) === "legitimate-interest",
      { field: "particulars", part: "ground" },
    ),
);
