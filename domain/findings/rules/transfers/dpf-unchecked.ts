import { givenValue, itemsOf } from "../../../answers";
import { goesTo, subjectsInclude, toolsOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-06, Decision (EU) 2023/1795. */
export const dpfUnchecked = activityRule(
  { id: "dpf-unchecked", catalogue: "TR-06", grade: "warning", citation: "Decision (EU) 2023/1795" },
  ({ state, law, clock }) =>
    itemsOf(state.transfers).flatMap((row) => {
      if (!goesTo(row, "US") || !toolsOf(row).includes("art-45")) return [];
      const { dpfEntity, dpfCheckedOn, dpfStatus, dpfCoversHr } = row.particulars;
      const checked = givenValue(dpfCheckedOn);
      const staff = subjectsInclude(state, ["employees", "applicants", "trainees", "temp-workers", "former-employees"]);
      const at = (missing: boolean, part: string) =>
        placeIf(missing, { field: "transfers", rowId: row.id, part: `particulars.${part}` });
      return [
        ...at(!givenValue(dpfEntity), "dpfEntity"),
        ...at(!checked || clock.olderThan(checked, law.period("dpf-check-interval", clock)), "dpfCheckedOn"),
        ...at(givenValue(dpfStatus) === "inactive", "dpfStatus"),
        ...at(staff && givenValue(dpfCoversHr) !== "covered", "dpfCoversHr"),
      ];
    }),
);
