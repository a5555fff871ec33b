import { givenValue, itemsOf } from "../../../answers";
import { addMonthsBack } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** XR-07, Art. 28(3)(g) GDPR. */
export const retentionOutlivesContract = activityRule(
  { id: "retention-outlives-contract", catalogue: "XR-07", grade: "advice", citation: "Art. 28(3)(g) GDPR" },
  ({ state, register, clock }) => {
    const open = itemsOf(state.retentionRules).filter(({ particulars }) => !isSaid(particulars.deletedBy));
    const periods = open.flatMap(({ limit }) => (limit.kind === "period" ? [limit.period] : []));
    return itemsOf(state.recipients).flatMap(({ id, partyId, role }) => {
      const party = role === "processor" && partyId ? register.record("party", partyId) : undefined;
      if (!party) return [];
      const ends = itemsOf(party.contracts)
        .filter(({ kind }) => kind === "processing")
        .map(({ endsOn }) => givenValue(endsOn));
      // one contract without an end carries on; one that is over already is told by another rule
      const last = ends.includes(undefined)
        ? undefined
        : ends
            .filter((end) => end !== undefined)
            .sort()
            .at(-1);
      if (last === undefined || last < clock.today) return [];
      const outlives = periods.some((period) => clock.reached(addMonthsBack(last, period)));
      return placeIf(outlives, { field: "recipients", rowId: id, about: { record: partyId ?? undefined, day: last } });
    });
  },
);
