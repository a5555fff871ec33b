import { givenValue } from "../../../answers";
import { placeIf, recordRule } from "../../rule";
import { isSaid } from "../../saying";

/** CK-01, Dir. 2002/58 Art. 5(3); § 25 TDDDG; C-673/17. */
export const cookieWithoutConsent = recordRule(
  "cookie",
  {
    id: "cookie-without-consent",
    catalogue: "CK-01",
    grade: "warning",
    citation: "Dir. 2002/58 Art. 5(3); § 25 TDDDG; C-673/17",
  },
  ({ state }) =>
    placeIf(
      givenValue(state.necessity) === "optional" &&
        givenValue(state.particulars.ground) !== "legitimate-interest" &&
        !isSaid(state.consent) &&
        givenValue(state.particulars.ground) !== "consent",
      { field: "consent" },
    ),
);
