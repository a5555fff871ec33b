import { itemsOf } from "../../../answers";
import { hasContractKind } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** RC-05, Art. 26(1) GDPR; C-210/16, C-40/17. */
export const jointArrangementMissing = activityRule(
  {
    id: "joint-arrangement-missing",
    catalogue: "RC-05",
    grade: "warning",
    citation: "Art. 26(1) GDPR; C-210/16, C-40/17",
  },
  ({ state, register }) => {
    const rows = itemsOf(state.jointControllers).flatMap(({ id, partyId, arrangement }) => {
      const party = register.record("party", partyId);
      const has = isSaid(arrangement) || (party !== undefined && hasContractKind(party, "joint-controllers"));
      return placeIf(!has, { field: "jointControllers", rowId: id, part: "arrangement" });
    });
    const receivers = itemsOf(state.recipients).flatMap(({ id, role, partyId, contract }) => {
      const party = partyId ? register.record("party", partyId) : undefined;
      const has =
        isSaid(contract) ||
        (party !== undefined && hasContractKind(party, "joint-controllers")) ||
        itemsOf(state.jointControllers).some((row) => row.partyId === partyId);
      return placeIf(role === "joint-controller" && !has, { field: "recipients", rowId: id, part: "contract" });
    });
    return [...rows, ...receivers];
  },
);
