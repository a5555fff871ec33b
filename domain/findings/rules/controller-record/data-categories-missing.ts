import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** A30-08, Art. 30(1)(c) GDPR. */
export const dataCategoriesMissing = activityRule(
  {
    id: "data-categories-missing",
    catalogue: "A30-08",
    grade: "error",
    citation: "Art. 30(1)(c) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) => placeIf(state.personalData.answer !== "given", { field: "personalData" }),
);
