import { activityRule, placeIf } from "../../rule";

/** A30-16, Art. 30(1)(e), (2)(c) GDPR. */
export const transferStatementMissing = activityRule(
  { id: "transfer-statement-missing", catalogue: "A30-16", grade: "warning", citation: "Art. 30(1)(e), (2)(c) GDPR" },
  ({ state }) => placeIf(state.transfers.answer === "not-stated", { field: "transfers" }),
);
