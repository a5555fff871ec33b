import { itemsOf } from "../../../answers";
import { isThird } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** TR-10, Decision (EU) 2021/914 Annex. */
export const clausesModuleMismatch = activityRule(
  { id: "clauses-module-mismatch", catalogue: "TR-10", grade: "warning", citation: "Decision (EU) 2021/914 Annex" },
  ({ state, register, clock }) =>
    itemsOf(state.transfers).flatMap((row) => {
      const recipient = itemsOf(state.recipients).find(({ id }) => id === row.recipientRow);
      const receiver = recipient?.role;
      const importer =
        receiver === "processor"
          ? "processor"
          : receiver === "independent-controller" || receiver === "joint-controller"
            ? "controller"
            : undefined;
      const modules = itemsOf(row.safeguards).flatMap(({ sccModules }) => sccModules);
      if (!importer || modules.length === 0) return [];
      const seat = recipient?.partyId ? register.record("party", recipient.partyId)?.contact.country : undefined;
      // A processor inside the EEA is the exporter itself: the clauses are those between it and its sub-processor.
      const isExporter = importer === "processor" && Boolean(seat) && !isThird(seat, clock);
      const exporter = state.role === "processor" || isExporter ? "processor" : "controller";
      const fitting = {
        controller: { controller: "module-1", processor: "module-2" },
        processor: { processor: "module-3", controller: "module-4" },
      }[exporter][importer];
      return placeIf(!modules.some((module) => module === fitting), {
        field: "transfers",
        rowId: row.id,
        part: "safeguards",
      });
    }),
);
