import { itemsOf } from "../../../answers";
import { rightsOf } from "../../../rights/derived-rights";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** Rights that hang on the legal basis and are forgotten most; the others apply to nearly everything. */
const WATCHED: readonly string[] = ["art-7-3", "art-21"];

/** TN-03, Arts. 13(2)(b), 15 to 22, 7(3) GDPR. */
export const rightsMismatch = activityRule(
  {
    id: "rights-mismatch",
    catalogue: "TN-03",
    grade: "warning",
    citation: "Arts. 13(2)(b), 15 to 22, 7(3) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) => {
    if (state.rights.answer !== "given") return [];
    const stated = new Set<string>(itemsOf(state.rights).map(({ right }) => right));
    const wanted = rightsOf(state).filter(({ applies }) => applies === "yes" || applies === "partly");
    const missing = wanted.some(({ right }) => WATCHED.includes(right) && !stated.has(right));
    return placeIf(missing, { field: "rights" });
  },
);
