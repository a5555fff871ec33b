import type { Role } from "../people/person";
import { addDays } from "./days";

/** What is sent about a review: ahead of time, on the day, and to the DPO when nobody answered. */
export const REMINDER_STAGES = ["soon", "due", "overdue"] as const;
export type ReminderStage = (typeof REMINDER_STAGES)[number];

/** How many days before the day the first reminder goes out, and how many after it the DPO is told. */
export const SOON_DAYS = 14;
export const OVERDUE_DAYS = 14;

/** A person with an account, as far as it matters who is asked. */
export type Asked = { id: string; role: Role; departmentIds: readonly string[] };

/** A review that is due, or will be soon; `answered` says that the department answered and the answer waits for the DPO. */
export type DueReview = { activityId: string; departmentId: string | null; dueOn: string; answered: boolean };

export type Reminder = { activityId: string; dueOn: string; stage: ReminderStage; personId: string };

const dpos = (people: readonly Asked[]) => people.filter((person) => person.role === "dpo");

/** Who answers for a department: its owners, and the DPO where it has none. */
export function answerersOf<Person extends Asked>(departmentId: string | null, people: readonly Person[]): Person[] {
  const owners = people.filter(
    (person) => person.role === "owner" && departmentId !== null && person.departmentIds.includes(departmentId),
  );
  return owners.length > 0 ? owners : people.filter((person) => person.role === "dpo");
}

function ownersStage({ dueOn, answered }: DueReview, today: string): ReminderStage | undefined {
  if (answered || today < addDays(dueOn, -SOON_DAYS)) return undefined;
  return today < dueOn ? "soon" : "due";
}

/** Every reminder that ought to have been sent by this day; what was sent already is left out by its key. */
export function remindersWanted(today: string, reviews: readonly DueReview[], people: readonly Asked[]): Reminder[] {
  return reviews.flatMap((review) => {
    const { activityId, dueOn } = review;
    const to = (stage: ReminderStage, asked: readonly Asked[]): Reminder[] =>
      asked.map((person) => ({ activityId, dueOn, stage, personId: person.id }));
    const stage = ownersStage(review, today);
    return [
      ...(stage ? to(stage, answerersOf(review.departmentId, people)) : []),
      ...(today >= addDays(dueOn, OVERDUE_DAYS) ? to("overdue", dpos(people)) : []),
    ];
  });
}

/** The one key of a reminder: the same thing is never said twice to the same person. */
export function reminderKey({ activityId, dueOn, stage, personId }: Reminder): string {
  return ["review", activityId, dueOn, stage, personId].join(":");
}
