import { givenValue } from "../../../answers";
import { usesProcessor } from "../../facts";
import { placeIf, recordRule } from "../../rule";

/** RC-03, Art. 28(2), (4) GDPR. */
export const subProcessorsUnauthorised = recordRule(
  "party",
  { id: "sub-processors-unauthorised", catalogue: "RC-03", grade: "warning", citation: "Art. 28(2), (4) GDPR" },
  ({ entry, state, register }) =>
    placeIf(
      state.subProcessors.answer === "given" &&
        !givenValue(state.particulars.subProcessorAuthorisation) &&
        usesProcessor(register, entry.id),
      { field: "particulars", part: "subProcessorAuthorisation" },
    ),
);
