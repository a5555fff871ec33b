import type { Noun } from "../ids";
import type { LedgerAction } from "../ledger-actions";
import type { Role } from "../people/person";

/** What somebody is in one organisation. */
export type Membership = { organisationId: string; personId: string; role: Role; departmentIds: readonly string[] };

/**
 * Who asks: nobody known, a person with an account, somebody with an open link
 * to one questionnaire, or the operator at the machine's own command line.
 */
export type Actor =
  | { kind: "anonymous" }
  /** `readOnly`: looks at the register of another day or version, where nothing can be changed. */
  | { kind: "user"; userId: string; memberships: readonly Membership[]; readOnly?: boolean }
  | { kind: "guest"; organisationId: string; activityId: string; linkId: string }
  | { kind: "operator" };

/** Everything that can be permitted: the changes of the ledger, and the ways of reading. */
export type Action =
  | LedgerAction
  | `${Noun}.view`
  | "register.view"
  | "register.export"
  | "register.import"
  | "ledger.view"
  | "person.invite";

/** What is asked about. `departmentIds`: the departments it belongs to; an activity without one belongs to the DPO alone. */
export type Subject = {
  organisationId: string;
  departmentIds?: readonly string[];
  personId?: string;
  /** The activity that it is, or that it belongs to. */
  activityId?: string;
};

const SHARED_READING: readonly Action[] = [
  "register.view",
  "organisation.view",
  "department.view",
  "party.view",
  "system.view",
  "measure.view",
  "document.view",
  "cookie.view",
  "law.view",
  "judgement.view",
];

const AUDITOR: readonly Action[] = [
  ...SHARED_READING,
  "activity.view",
  "person.view",
  "register.export",
  "ledger.view",
];

/** New shared things that an owner needs while answering; changing them touches other departments, so the DPO does. */
const OWNER_ANYWHERE: readonly Action[] = [
  ...SHARED_READING,
  "party.create",
  "system.create",
  "document.create",
  "cookie.create",
];

/** An owner answers for the activities of their departments, and never approves one. */
const OWNER_IN_DEPARTMENT: readonly Action[] = [
  "activity.view",
  "activity.create",
  "activity.update",
  "activity.submit",
  "activity.withdraw",
  "activity.discard",
  "activity.confirm",
  "thread.view",
  "thread.create",
  "thread.reply",
  "thread.close",
  "thread.reopen",
];

/** What a link to one questionnaire opens: its activity, and the names that its answers can pick from. */
const GUEST_READING: readonly Action[] = ["department.view", "party.view", "system.view", "measure.view"];
const GUEST_IN_ACTIVITY: readonly Action[] = [
  "activity.view",
  "activity.update",
  "activity.submit",
  "activity.withdraw",
  "thread.view",
  "thread.create",
  "thread.reply",
  "thread.close",
];

export function membershipIn(actor: Actor, organisationId: string): Membership | undefined {
  if (actor.kind !== "user") return undefined;
  return actor.memberships.find((membership) => membership.organisationId === organisationId);
}

function ownerMay(membership: Membership, action: Action, subject: Subject): boolean {
  if (OWNER_ANYWHERE.includes(action)) return true;
  if (action === "person.view") return subject.personId === membership.personId;
  if (!OWNER_IN_DEPARTMENT.includes(action)) return false;
  return (subject.departmentIds ?? []).some((id) => membership.departmentIds.includes(id));
}

function guestMay(guest: Extract<Actor, { kind: "guest" }>, action: Action, subject: Subject): boolean {
  if (subject.organisationId !== guest.organisationId) return false;
  if (GUEST_READING.includes(action)) return true;
  return GUEST_IN_ACTIVITY.includes(action) && subject.activityId === guest.activityId;
}

function isReading(action: Action): boolean {
  return action === "register.export" || action.endsWith(".view");
}

/** Whether somebody reads approved versions and nothing else: drafts are not an auditor's to judge. */
export function readsApprovedOnly(actor: Actor, organisationId: string): boolean {
  return membershipIn(actor, organisationId)?.role === "auditor";
}

/** The whole permission matrix: may this actor do this to this subject? */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  if (actor.kind === "operator") return true;
  if (actor.kind === "anonymous") return false;
  if (actor.kind === "guest") return guestMay(actor, action, subject);
  if (actor.readOnly && !isReading(action)) return false;
  if (action === "organisation.create") return actor.memberships.some((membership) => membership.role === "dpo");
  const membership = membershipIn(actor, subject.organisationId);
  if (!membership) return false;
  switch (membership.role) {
    case "dpo":
      return true;
    case "auditor":
      return AUDITOR.includes(action);
    case "owner":
      return ownerMay(membership, action, subject);
  }
}

/** The departments whose activities this actor may see in an organisation; "all" for those who see every one. */
export function visibleDepartments(actor: Actor, organisationId: string): "all" | readonly string[] {
  if (can(actor, "activity.view", { organisationId })) return "all";
  return membershipIn(actor, organisationId)?.departmentIds ?? [];
}
