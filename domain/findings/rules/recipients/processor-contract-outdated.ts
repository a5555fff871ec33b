import { givenValue, itemsOf } from "../../../answers";
import { addDays } from "../../../reviews/days";
import { usesProcessor } from "../../facts";
import { recordRule } from "../../rule";

/** RC-02, Art. 28(3) GDPR. */
export const processorContractOutdated = recordRule(
  "party",
  { id: "processor-contract-outdated", catalogue: "RC-02", grade: "warning", citation: "Art. 28(3) GDPR" },
  ({ entry, state, register, clock }) => {
    const contracts = itemsOf(state.contracts).filter(({ kind }) => kind === "processing");
    if (contracts.length === 0 || !usesProcessor(register, entry.id)) return [];
    const holds = contracts.some(({ signedOn, endsOn }) => {
      const [from, until] = [givenValue(signedOn), givenValue(endsOn)];
      return from !== undefined && from >= "2018-05-25" && (until === undefined || !clock.reached(addDays(until, 1)));
    });
    return holds ? [] : contracts.slice(0, 1).map(({ id }) => ({ field: "contracts", rowId: id }));
  },
);
