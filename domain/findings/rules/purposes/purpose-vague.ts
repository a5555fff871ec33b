import { itemsOf } from "../../../answers";
import { isGeneric } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { textsOf } from "../../saying";

/** "Payroll" can be tested, "HR" and "Sales" cannot. */
const SHORTEST = 6;

/** PU-01, Art. 5(1)(b) GDPR; WP203. */
export const purposeVague = activityRule(
  {
    id: "purpose-vague",
    catalogue: "PU-01",
    grade: "warning",
    citation: "Art. 5(1)(b) GDPR; WP203",
    roles: CONTROLLERS,
  },
  ({ state }) => {
    const vague = [
      "marketing",
      "advertising",
      "improve user experience",
      "it security",
      "future research",
      "business purposes",
      "other purposes",
      "administration",
      "analytics",
      "werbung",
      "sonstige zwecke",
      "geschäftszwecke",
      "itsicherheit",
      "verwaltung",
      "nutzererlebnis verbessern",
      "zukünftige forschung",
      "support",
      "service",
      "services",
      "sales",
      "vertrieb",
    ];
    return itemsOf(state.purposes).flatMap(({ id, name }) => {
      const texts = textsOf(name);
      const short = texts.length > 0 && texts.every((text) => text.length < SHORTEST);
      return placeIf(short || isGeneric(name, vague), { field: "purposes", rowId: id, part: "name" });
    });
  },
);
