import { givenValue } from "../../../answers";
import { placeIf, recordRule } from "../../rule";

/** SE-05, Art. 32(1)(d) GDPR. */
export const measureUntested = recordRule(
  "measure",
  { id: "measure-untested", catalogue: "SE-05", grade: "advice", citation: "Art. 32(1)(d) GDPR" },
  ({ state, register, law, clock }) => {
    const day = givenValue(state.particulars.testedOn);
    const old = day === undefined || clock.olderThan(day, law.period("test-interval", clock));
    return placeIf(old && register.usedBy().some(() => true), { field: "particulars", part: "testedOn" });
  },
);
