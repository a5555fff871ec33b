import { containsWord, RESTORATION_SPEECH } from "../../facts";
import { placeIf, recordRule } from "../../rule";
import { textsOf } from "../../saying";

/** XR-08, Art. 32(1)(c) GDPR. */
export const restorationUnexplained = recordRule(
  "measure",
  { id: "restoration-unexplained", catalogue: "XR-08", grade: "advice", citation: "Art. 32(1)(c) GDPR" },
  ({ state }) => {
    const isGeneral = state.kind === "availability-control" || state.kind === "availability";
    const said = containsWord([...textsOf(state.name), ...textsOf(state.description)], RESTORATION_SPEECH);
    return placeIf(isGeneral && !said, { field: "description" });
  },
);
