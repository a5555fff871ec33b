import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** A30-07, Art. 30(1)(c) GDPR. */
export const dataSubjectsMissing = activityRule(
  {
    id: "data-subjects-missing",
    catalogue: "A30-07",
    grade: "error",
    citation: "Art. 30(1)(c) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) => placeIf(state.dataSubjects.answer !== "given", { field: "dataSubjects" }),
);
