import { givenValue } from "../../../answers";
import { placeIf, recordRule } from "../../rule";

/** CK-04, Art. 4(11) GDPR; C-673/17. */
export const cookieConsentInvalid = recordRule(
  "cookie",
  { id: "cookie-consent-invalid", catalogue: "CK-04", grade: "warning", citation: "Art. 4(11) GDPR; C-673/17" },
  ({ state }) =>
    placeIf(
      givenValue(state.necessity) !== "necessary" &&
        ["pre-ticked", "continued-use", "no-reject-button"].includes(givenValue(state.particulars.consentBy) ?? ""),
      { field: "particulars", part: "consentBy" },
    ),
);
