import { activityRule, placeIf } from "../../rule";

/** XR-06, Arts. 4(7), (8), 26, 28 GDPR. */
export const roleContradictsParties = activityRule(
  { id: "role-contradicts-parties", catalogue: "XR-06", grade: "warning", citation: "Arts. 4(7), (8), 26, 28 GDPR" },
  ({ state }) => [
    ...placeIf(state.role === "processor" && state.jointControllers.answer === "given", { field: "jointControllers" }),
    ...placeIf(state.role !== "processor" && state.controllersServed.answer === "given", {
      field: "controllersServed",
    }),
    ...placeIf(state.role === "controller" && state.jointControllers.answer === "given", { field: "role" }),
  ],
);
