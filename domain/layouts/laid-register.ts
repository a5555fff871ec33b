import type { ViewContext } from "../activities/view-context";
import { registerContext } from "../records/register-context";
import type { RecordEntry, Register } from "../register";
import type { Speech } from "../sheet-values";
import { type Leftover, leftOfActivity } from "./leftovers";
import { type Placing, placing, statementsOfActivity } from "./statements";

/** An activity on its way into a form, with what was not placed yet. */
export type Laid = { entry: RecordEntry<"activity">; placing: Placing };

/** A register on its way into a form: what is in use, and what is said of it in the language of the form. */
export type LaidRegister = { register: Register; archived: number; context: ViewContext; activities: readonly Laid[] };

export function laidRegister(whole: Register, speech: Speech): LaidRegister {
  const activities = whole.activities.filter(({ state }) => state.status !== "archived");
  const register: Register = { ...whole, activities };
  const context = registerContext(register, speech);
  return {
    register,
    archived: whole.activities.length - activities.length,
    context,
    activities: activities.map((entry) => ({ entry, placing: placing(statementsOfActivity(entry, context)) })),
  };
}

/** The record of a controller, Art. 30(1) GDPR, without what is done on behalf of others. */
export const asController = ({ activities }: LaidRegister): Laid[] =>
  activities.filter(({ entry }) => entry.state.role !== "processor");

/** What a form has no place for, of every activity; all of those that are not on it. */
export const leftOfActivities = ({ activities }: LaidRegister): Leftover[] =>
  activities.flatMap(({ entry, placing: own }) => leftOfActivity(own, entry.state.reference));

/** Where a form names one controller for all activities, an activity of that one has nothing to add. */
export function takeController({ entry, placing: own }: Laid, { register, context }: LaidRegister): void {
  const [first] = register.organisation.state.legalEntities;
  if (context.entity(entry.state.controllerEntity)?.id !== first?.id) return;
  own.take("controllerEntity");
  own.take("controllerEntity.detail");
}
