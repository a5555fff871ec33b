import type { ViewContext } from "../activities/view-context";
import { registerContext } from "../records/register-context";
import type { Register } from "../register";
import type { Speech } from "../sheet-values";
import { deletionSchedule } from "./deletion-schedule";
import { measureList } from "./measure-list";
import { partyList } from "./party-list";
import type { ListName, RegisterList } from "./register-list";

const LISTS: Record<ListName, (register: Register, context: ViewContext) => RegisterList> = {
  parties: partyList,
  "deletion-schedule": deletionSchedule,
  measures: measureList,
};

/** A list from what is in use in a register. */
export function listOf(name: ListName, whole: Register, speech: Speech): RegisterList {
  const register = { ...whole, activities: whole.activities.filter(({ state }) => state.status !== "archived") };
  return LISTS[name](register, registerContext(register, speech));
}
