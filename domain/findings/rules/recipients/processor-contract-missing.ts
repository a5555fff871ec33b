import { itemsOf } from "../../../answers";
import { hasContractKind } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** RC-01, Art. 28(3), (9) GDPR. */
export const processorContractMissing = activityRule(
  { id: "processor-contract-missing", catalogue: "RC-01", grade: "warning", citation: "Art. 28(3), (9) GDPR" },
  ({ state, register }) =>
    itemsOf(state.recipients).flatMap(({ id, partyId, role, contract }) => {
      const party = partyId ? register.record("party", partyId) : undefined;
      const has = (party && hasContractKind(party, "processing")) || isSaid(contract);
      return placeIf(role === "processor" && !has, {
        field: "recipients",
        rowId: id,
        part: "contract",
        about: partyId ? { record: partyId } : undefined,
      });
    }),
);
