import type { ActivityContent } from "@/domain/activities/activity";
import { CONTENT_FIELDS, type ContentField } from "./activity-form-sections";
import { same, sendable } from "./activity-form-sendable";

/** One field that two people changed differently since both last saw the same. */
export type FieldConflict = { field: ContentField; theirs: unknown };

export type Merged = {
  draft: ActivityContent;
  /** Fields that only somebody else changed: their state is now shown. */
  joined: ContentField[];
  conflicts: FieldConflict[];
};

export function isChanged(field: ContentField, draft: ActivityContent, base: ActivityContent): boolean {
  return !same(sendable(draft[field]), sendable(base[field]));
}

/** Brings together what is being typed (`draft`), what both began from (`base`), and what somebody else saved. */
export function merge(draft: ActivityContent, base: ActivityContent, theirs: ActivityContent): Merged {
  const foreign = CONTENT_FIELDS.filter((field) => !same(sendable(theirs[field]), sendable(base[field])));
  const joined = foreign.filter((field) => !isChanged(field, draft, base));
  const conflicts = foreign.filter((field) => !joined.includes(field) && isChanged(field, draft, theirs));
  const taken = Object.fromEntries(joined.map((field) => [field, theirs[field]]));
  return {
    draft: { ...draft, ...taken },
    joined,
    conflicts: conflicts.map((field) => ({ field, theirs: theirs[field] })),
  };
}
