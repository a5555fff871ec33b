import { givenValue } from "../../../answers";
import { usesProcessor } from "../../facts";
import { placeIf, recordRule } from "../../rule";

/** RC-04, Art. 28(1), (3)(h) GDPR. */
export const processorUnchecked = recordRule(
  "party",
  { id: "processor-unchecked", catalogue: "RC-04", grade: "advice", citation: "Art. 28(1), (3)(h) GDPR" },
  ({ entry, state, register, law, clock }) => {
    const day = givenValue(state.particulars.checkedOn);
    const old = day === undefined || clock.olderThan(day, law.period("processor-check-interval", clock));
    return placeIf(old && usesProcessor(register, entry.id), { field: "particulars", part: "checkedOn" });
  },
);
