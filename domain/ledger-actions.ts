import type { Noun } from "./ids";

/** What can happen to a record; the same words name the permission, the ledger entry and its message. */
export const LEDGER_ACTIONS = [
  "organisation.create",
  "organisation.update",
  "department.create",
  "department.update",
  "department.remove",
  "person.create",
  "person.update",
  "person.remove",
  "party.create",
  "party.update",
  "party.remove",
  "system.create",
  "system.update",
  "system.remove",
  "measure.create",
  "measure.update",
  "measure.remove",
  "document.create",
  "document.update",
  "document.remove",
  "cookie.create",
  "cookie.update",
  "cookie.remove",
  "activity.create",
  "activity.update",
  "activity.submit",
  "activity.withdraw",
  "activity.request-changes",
  "activity.approve",
  "activity.discard",
  "activity.confirm",
  "activity.open-link",
  "activity.close-link",
  "activity.archive",
  "activity.restore",
  "thread.create",
  "thread.reply",
  "thread.close",
  "thread.reopen",
] as const;
export type LedgerAction = (typeof LEDGER_ACTIONS)[number];

/** Nouns that can be made, changed and removed freely; an activity is archived instead, an organisation stays. */
export const SHARED_NOUNS = [
  "department",
  "person",
  "party",
  "system",
  "measure",
  "document",
  "cookie",
] as const satisfies readonly Noun[];
export type SharedNoun = (typeof SHARED_NOUNS)[number];
