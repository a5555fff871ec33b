import { itemsOf } from "../../../answers";
import { hasWords } from "../../../words";
import { isGeneric } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** RC-15, Art. 30(1)(d), 13(1)(e) GDPR. */
export const recipientVague = activityRule(
  {
    id: "recipient-vague",
    catalogue: "RC-15",
    grade: "warning",
    citation: "Art. 30(1)(d), 13(1)(e) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) => {
    const vague = [
      "third parties",
      "partners",
      "service providers",
      "others",
      "dritte",
      "partner",
      "dienstleister",
      "sonstige",
    ];
    return itemsOf(state.recipients).flatMap(({ id, partyId, category, receivesFor }) =>
      placeIf(
        !partyId &&
          ["service-provider", "other"].includes(category) &&
          (!hasWords(receivesFor) || isGeneric(receivesFor, vague)),
        { field: "recipients", rowId: id, part: "category" },
      ),
    );
  },
);
