/** Who takes part: two approvers, the owner of the department and of another one, an auditor, a guest with a link. */
export const PARTS = ["dpo", "secondDpo", "owner", "stranger", "auditor", "guest"] as const;
export type Part = (typeof PARTS)[number];

export const MOVES = [
  "edit",
  "submit",
  "withdraw",
  "requestChanges",
  "approve",
  "discard",
  "confirm",
  "archive",
  "restore",
] as const;
export type Move = (typeof MOVES)[number];

/** One thing that somebody tries; `stale` names a revision that is no longer the newest. */
export type Attempt = { part: Part; move: Move; stale: boolean; text: string };

/** What a person would say of the activity, in the plainest terms. */
export type Model = {
  revision: number;
  status: "draft" | "in-review" | "approved" | "archived";
  text: string;
  /** The text that authorities read, or null. */
  inForce: string | null;
  submittedBy: Part | null;
  answered: boolean;
  /** Whether the text, and the text in force, came through a link. */
  through: boolean;
  inForceThrough: boolean;
};

export const START: Model = {
  revision: 1,
  status: "draft",
  text: "start",
  inForce: null,
  submittedBy: null,
  answered: false,
  through: false,
  inForceThrough: false,
};

const SEES: readonly Part[] = ["dpo", "secondDpo", "owner", "guest"];
const APPROVERS: readonly Part[] = ["dpo", "secondDpo"];
const MAY: Record<Move, readonly Part[]> = {
  edit: SEES,
  submit: SEES,
  withdraw: SEES,
  requestChanges: APPROVERS,
  approve: APPROVERS,
  discard: ["dpo", "secondDpo", "owner"],
  confirm: ["dpo", "secondDpo", "owner"],
  archive: APPROVERS,
  restore: APPROVERS,
};

type Outcome = { refused: string } | { next: Model };

const refused = (code: string): Outcome => ({ refused: code });

/** What must happen: the plain rules, written down a second time and on purpose apart from the product's own. */
export function expected(model: Model, { part, move, stale, text }: Attempt): Outcome {
  // Whoever may do it is told of the conflict; whoever may not learns nothing.
  if (!MAY[move].includes(part)) return refused("forbidden");
  if (stale) return refused("conflict");
  const next = (change: Partial<Model>): Outcome => {
    const after = { ...model, ...change };
    return { next: { ...after, revision: sameContent(model, after) ? model.revision : model.revision + 1 } };
  };
  const { status } = model;
  switch (move) {
    case "edit":
      if (status === "in-review") return refused("in-review");
      if (status === "archived") return refused("wrong-status");
      return next({ status: "draft", text, submittedBy: null, through: model.through || part === "guest" });
    case "submit":
      return status === "draft" ? next({ status: "in-review", submittedBy: part }) : refused("wrong-status");
    case "withdraw":
    case "requestChanges":
      return status === "in-review" ? next({ status: "draft", submittedBy: null }) : refused("wrong-status");
    case "approve":
      if (status !== "in-review") return refused("wrong-status");
      if (model.submittedBy === part) return refused("own-submission");
      return next({ status: "approved", inForce: model.text, answered: false, inForceThrough: model.through });
    case "discard":
      if (status !== "draft" || model.inForce === null) return refused("wrong-status");
      return next({ status: "approved", text: model.inForce, through: model.inForceThrough });
    case "confirm":
      if (status === "archived" || model.inForce === null) return refused("wrong-status");
      return next({ answered: true });
    case "archive":
      return status === "archived" ? refused("wrong-status") : next({ status: "archived", submittedBy: null });
    case "restore":
      return status === "archived" ? next({ status: "draft", inForce: null }) : refused("wrong-status");
  }
}

/** Only a change makes a new revision: saying the same again does not. */
function sameContent(before: Model, after: Model): boolean {
  const said = ({ status, text, inForce, submittedBy, answered, through }: Model) =>
    JSON.stringify([status, text, inForce, submittedBy, answered, through]);
  return said(before) === said(after);
}
