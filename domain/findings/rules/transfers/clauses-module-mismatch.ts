import { itemsOf } from "../../../answers";
import { activityRule, placeIf } from "../../rule";

/** TR-10, Decision (EU) 2021/914 Annex. */
export const clausesModuleMismatch = activityRule(
  { id: "clauses-module-mismatch", catalogue: "TR-10", grade: "warning", citation: "Decision (EU) 2021/914 Annex" },
  ({ state }) =>
    itemsOf(state.transfers).flatMap((row) => {
      const receiver = itemsOf(state.recipients).find(({ id }) => id === row.recipientRow)?.role;
      const importer =
        receiver === "processor"
          ? "processor"
          : receiver === "independent-controller" || receiver === "joint-controller"
            ? "controller"
            : undefined;
      const modules = itemsOf(row.safeguards).flatMap(({ sccModules }) => sccModules);
      if (!importer || modules.length === 0) return [];
      const exporter = state.role === "processor" ? "processor" : "controller";
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
