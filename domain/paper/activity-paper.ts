import type { RecordEntry, Register } from "../register";
import type { Speech } from "../sheet-values";
import type { Proof } from "./frame";
import { registerPaper } from "./register-paper";

/**
 * One activity on paper, as it stood at one revision: what an owner keeps of what was sent.
 * `register` gives the controller and the names of what the activity mentions; an archived one is printed nowhere.
 */
export function activityPaper(register: Register, activity: RecordEntry<"activity">, speech: Speech, proof: Proof) {
  const { translate, format } = speech;
  const { reference, status } = activity.state;
  const day = format.day(new Date(activity.updatedAt).toISOString().slice(0, 10));
  const version = status === "approved" ? "approved" : "working";
  const paper = registerPaper({ ...register, activities: [activity], version, leftOut: 0 }, speech, proof);
  return {
    ...paper,
    cover: { ...paper.cover, note: translate("paper.activity.note") },
    title: translate("paper.activity.title"),
    subtitle: `${reference} · ${translate(`codes.activity-statuses.${status}`)}`,
    date: translate("paper.activity.date", { day, revision: activity.revision }),
    overview: undefined,
    annexes: [],
  };
}
