import { itemsOf } from "../../../answers";
import { containsWord } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid, textsOf } from "../../saying";

/** "Permanently deleted" is the opposite of kept permanently. */
const ERASED =
  /(permanently|dauerhaft|für immer|unwiderruflich)\s+(and \p{L}+ |und \p{L}+ )?(delet|eras|remov|destroy|gelöscht|vernicht|entfern)\p{L}*/giu;
const withoutErasure = (text: string): string => text.replaceAll(ERASED, "");

/** RT-02, Arts. 5(1)(e), 89 GDPR. */
export const retentionUnlimited = activityRule(
  {
    id: "retention-unlimited",
    catalogue: "RT-02",
    grade: "warning",
    citation: "Arts. 5(1)(e), 89 GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    itemsOf(state.retentionRules).flatMap((row) =>
      placeIf(
        row.limit.kind === "criterion" &&
          containsWord(textsOf(row.limit.criterion).map(withoutErasure), [
            "unlimited",
            "forever",
            "indefinitely",
            "permanently",
            "unbefristet",
            "dauerhaft",
            "unbegrenzt",
            "für immer",
          ]) &&
          !isSaid(row.particulars.deviation),
        { field: "retentionRules", rowId: row.id, part: "limit" },
      ),
    ),
);
