import { describe, expect, it } from "vitest";
import { type Asked, answerersOf, type DueReview, reminderKey, remindersWanted } from "./reminders";

const owner: Asked = { id: "per_owner", role: "owner", departmentIds: ["dep_hr"] };
const other: Asked = { id: "per_other", role: "owner", departmentIds: ["dep_it"] };
const dpo: Asked = { id: "per_dpo", role: "dpo", departmentIds: [] };
const auditor: Asked = { id: "per_auditor", role: "auditor", departmentIds: ["dep_hr"] };
const PEOPLE = [owner, other, dpo, auditor];

const review: DueReview = { activityId: "act_a", departmentId: "dep_hr", dueOn: "2027-03-15", answered: false };
const said = (today: string, due: DueReview = review, people: readonly Asked[] = PEOPLE) =>
  remindersWanted(today, [due], people).map(({ stage, personId }) => `${stage} ${personId}`);

describe("which reminders are wanted", () => {
  it("is none until fourteen days before", () => {
    expect(said("2027-02-28")).toEqual([]);
    expect(said("2027-03-01")).toEqual(["soon per_owner"]);
    expect(said("2027-03-14")).toEqual(["soon per_owner"]);
  });

  it("is the department's owners on the day and after it", () => {
    expect(said("2027-03-15")).toEqual(["due per_owner"]);
    expect(said("2027-03-28")).toEqual(["due per_owner"]);
  });

  it("tells the DPO fourteen days after the day, once more", () => {
    expect(said("2027-03-29")).toEqual(["due per_owner", "overdue per_dpo"]);
    expect(said("2029-01-01")).toEqual(["due per_owner", "overdue per_dpo"]);
  });

  it("asks the DPO where a department has nobody who could answer", () => {
    expect(said("2027-03-15", review, [other, dpo])).toEqual(["due per_dpo"]);
    expect(said("2027-03-15", { ...review, departmentId: null })).toEqual(["due per_dpo"]);
    expect(answerersOf(null, PEOPLE)).toEqual([dpo]);
  });

  it("leaves owners alone who have answered, and still tells the DPO when nothing came of it", () => {
    const answered = { ...review, answered: true };
    expect(said("2027-03-20", answered)).toEqual([]);
    expect(said("2027-03-29", answered)).toEqual(["overdue per_dpo"]);
  });

  it("never asks an auditor or somebody of another department", () => {
    expect(said("2027-03-29").join()).not.toMatch(/auditor|other/);
  });

  it("has one key for each thing, stage and person", () => {
    const all = ["2027-03-01", "2027-03-15", "2027-03-29"].flatMap((day) => remindersWanted(day, [review], PEOPLE));
    expect(new Set(all.map(reminderKey)).size).toBe(3);
  });
});
