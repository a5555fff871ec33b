import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** A30-09, Art. 30(1)(d) GDPR. */
export const recipientsMissing = activityRule(
  { id: "recipients-missing", catalogue: "A30-09", grade: "error", citation: "Art. 30(1)(d) GDPR", roles: CONTROLLERS },
  ({ state }) =>
    placeIf(state.recipients.answer === "not-stated" && state.internalRecipients.answer !== "given", {
      field: "recipients",
    }),
);
