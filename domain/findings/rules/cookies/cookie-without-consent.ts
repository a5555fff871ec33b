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
  ({ state }) => {
    const ground = givenValue(state.particulars.ground);
    // Legitimate interest as ground is told by the rule cookie-on-interest.
    const claimed = isSaid(state.consent) || ground === "consent" || ground === "legitimate-interest";
    return placeIf(givenValue(state.necessity) === "optional" && (state.consent.answer === "none" || !claimed), {
      field: "consent",
    });
  },
);
