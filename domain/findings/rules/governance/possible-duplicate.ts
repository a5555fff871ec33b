import { activityRule, placeIf } from "../../rule";
import { nameKey, nameKeys } from "../../surroundings";

/** GV-06, Good practice. */
export const possibleDuplicate = activityRule(
  { id: "possible-duplicate", catalogue: "GV-06", grade: "advice", citation: "Good practice" },
  ({ state, register }) =>
    placeIf(
      nameKeys(state.name).some((name) => register.hasPeer(nameKey(name, state.departmentId))),
      { field: "name" },
    ),
);
