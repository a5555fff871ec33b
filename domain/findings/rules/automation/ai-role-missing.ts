import { givenValue } from "../../../answers";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** AD-06, Regulation (EU) 2024/1689. */
export const aiRoleMissing = activityRule(
  { id: "ai-role-missing", catalogue: "AD-06", grade: "advice", citation: "Regulation (EU) 2024/1689" },
  ({ state }) =>
    isSaid(state.particulars.ai)
      ? [
          ...placeIf(!givenValue(state.particulars.aiRole), { field: "particulars", part: "aiRole" }),
          ...placeIf(!givenValue(state.particulars.aiRiskClass), { field: "particulars", part: "aiRiskClass" }),
        ]
      : [],
);
