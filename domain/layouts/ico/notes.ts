import type { LaidOutGrid } from "../../grids/grid";
import { ICO_COLUMNS } from "./columns";

/** The sheet for what the template has no column for. */
export const NO_PLACE = {
  sheet: "No place in the template",
  head: ["Reference", "Field", "Value"],
} as const;

/** Which columns the law asks for: the original shows it by the colour of the heads. */
export const ICO_NOTES: LaidOutGrid = {
  name: "Notes",
  rows: [
    ["Column", "Required or optional"],
    ...ICO_COLUMNS.map(({ head, required }) => [head, required ? "Required by Article 30 of the GDPR" : "Optional"]),
    [],
    ["Business function", "Also holds the name of the activity and its reference, each on a line of its own"],
    [NO_PLACE.sheet, "Everything else that the register states, by the reference of the activity"],
  ],
  widths: [70, 60],
  frozenRows: 1,
  headRows: [0],
};
