import { givenValue } from "../../../answers";
import { placeIf, recordRule } from "../../rule";
import { isAnswered } from "../../saying";

/** CK-03, C-673/17; Art. 13(2)(a) GDPR. */
export const cookieDetailsMissing = recordRule(
  "cookie",
  { id: "cookie-details-missing", catalogue: "CK-03", grade: "warning", citation: "C-673/17; Art. 13(2)(a) GDPR" },
  ({ state }) => [
    ...placeIf(state.lifetime.answer === "not-stated", { field: "lifetime" }),
    ...placeIf(
      (state.party === "third" ? state.setBy.answer === "not-stated" : givenValue(state.necessity) === "optional") &&
        !isAnswered(state.particulars.readableBy),
      { field: "particulars", part: "readableBy" },
    ),
  ],
);
