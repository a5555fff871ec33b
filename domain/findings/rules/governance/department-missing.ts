import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** GV-02, DSK form; DPC guidance. */
export const departmentMissing = activityRule(
  { id: "department-missing", catalogue: "GV-02", grade: "advice", citation: "DSK form; DPC guidance" },
  ({ state: { departmentId, ownerPersonId, ownerFunction } }) =>
    placeIf(departmentId === null && ownerPersonId === null && !isSaid(ownerFunction), { field: "departmentId" }),
);
