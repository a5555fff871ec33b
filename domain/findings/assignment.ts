import type { Person } from "../people/person";

/** Which of the findings given to people are asked for: those of the reader, those that are due by today, or both. */
export const ASSIGNMENTS = ["mine", "mine-due", "due"] as const;
export type Assignment = (typeof ASSIGNMENTS)[number];

/**
 * Whether somebody is shown the findings of a department (empty: of what all departments share). Whoever has no
 * account sees none, an owner those of their departments.
 */
export function seesFindingsOf(
  { userId, role, departmentIds }: Pick<Person, "userId" | "role" | "departmentIds">,
  departmentId: string,
): boolean {
  if (userId === null || role === null) return false;
  return role !== "owner" || departmentIds.includes(departmentId);
}
