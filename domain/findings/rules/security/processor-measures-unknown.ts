import { usesProcessor } from "../../facts";
import { placeIf, recordRule } from "../../rule";
import { isSaid } from "../../saying";

/** SE-06, Arts. 28(1), (3)(c), 32 GDPR. */
export const processorMeasuresUnknown = recordRule(
  "party",
  { id: "processor-measures-unknown", catalogue: "SE-06", grade: "advice", citation: "Arts. 28(1), (3)(c), 32 GDPR" },
  ({ entry, state, register }) =>
    placeIf(!isSaid(state.measures) && usesProcessor(register, entry.id), { field: "measures" }),
);
