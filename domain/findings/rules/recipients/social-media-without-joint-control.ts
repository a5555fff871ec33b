import { itemsOf } from "../../../answers";
import { containsWord } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** RC-07, C-210/16; C-40/17. */
export const socialMediaWithoutJointControl = activityRule(
  {
    id: "social-media-without-joint-control",
    catalogue: "RC-07",
    grade: "warning",
    citation: "C-210/16; C-40/17",
    roles: CONTROLLERS,
  },
  ({ state, register }) => {
    if (state.role === "joint-controller") return [];
    const names = ["Facebook", "LinkedIn", "Instagram", "Meta Platforms*", "Meta Pixel", "Xing", "TikTok", "Twitter"];
    return itemsOf(state.recipients).flatMap(({ id, partyId, category, role }) => {
      if (role === "joint-controller" || role === "processor") return [];
      const party = partyId ? register.record("party", partyId) : undefined;
      const social =
        category === "social-network" ||
        party?.category === "social-network" ||
        containsWord([party?.name ?? ""], names);
      return placeIf(social, {
        field: "recipients",
        rowId: id,
        part: "role",
        about: partyId ? { record: partyId } : undefined,
      });
    });
  },
);
