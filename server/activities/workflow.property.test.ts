import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../context";
import { AppError } from "../errors";
import { approvedVersion } from "../ledger/approved";
import { loadRecord } from "../records/load";
import { testHouse, testPerson } from "../testing";
import * as workflow from "./workflow";
import {
  type Attempt,
  expected,
  MOVES,
  type Model,
  type Move,
  PARTS,
  type Part,
  START,
} from "./workflow-model.fixture";
import { createActivity, updateActivity } from "./write";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeAll(async () => {
  house = await testHouse();
  for (const part of ["dpo", "secondDpo"] as const)
    await testPerson(house.operator, `per_${part.toLowerCase()}`, { role: "dpo", userId: `user-${part}` });
});
afterAll(() => house.remove());

const organisationId = "org_one";

function contextOf(part: Part, activityId: string): Context {
  const user = (role: "dpo" | "owner" | "auditor", departmentIds: string[] = []): Context => ({
    ...house.operator,
    actor: {
      kind: "user",
      userId: `user-${part}`,
      memberships: [{ organisationId, personId: `per_${part.toLowerCase()}`, role, departmentIds }],
    },
  });
  switch (part) {
    case "dpo":
    case "secondDpo":
      return user("dpo");
    case "owner":
      return user("owner", ["dep_one-hr"]);
    case "stranger":
      return user("owner", ["dep_one-it"]);
    case "auditor":
      return user("auditor");
    case "guest":
      return { ...house.operator, actor: { kind: "guest", organisationId, activityId, linkId: "lnk_model" } };
  }
}

async function newDraft(): Promise<string> {
  const state = { name: { en: START.text }, departmentId: "dep_one-hr" };
  return (await createActivity(contextOf("owner", ""), { organisationId, state })).id;
}

const VERBS: Record<Move, (ctx: Context, id: string, revision: number, text: string) => Promise<unknown>> = {
  edit: (ctx, id, revision, text) => updateActivity(ctx, { id, revision, changes: { name: { en: text } } }),
  submit: (ctx, id, revision) => workflow.submitActivity(ctx, { id, revision }),
  withdraw: (ctx, id, revision) => workflow.withdrawActivity(ctx, { id, revision }),
  requestChanges: (ctx, id, revision, text) => workflow.requestChanges(ctx, { id, revision, text }),
  approve: (ctx, id, revision) => workflow.approveActivity(ctx, { id, revision, override: { en: "known" } }),
  discard: (ctx, id, revision) => workflow.discardDraft(ctx, { id, revision }),
  confirm: (ctx, id, revision) => workflow.confirmActivity(ctx, { id, revision, answer: "correct" }),
  archive: (ctx, id, revision, text) =>
    workflow.archiveActivity(ctx, { id, revision, reason: { en: text }, since: null }),
  restore: (ctx, id, revision) => workflow.restoreActivity(ctx, { id, revision }),
};

/** The code of the refusal, or undefined where it went through. */
async function attempt(id: string, revision: number, { part, move, text }: Attempt): Promise<string | undefined> {
  try {
    await VERBS[move](contextOf(part, id), id, revision, text);
    return undefined;
  } catch (cause) {
    if (cause instanceof AppError) return cause.code;
    throw cause;
  }
}

async function observe(id: string): Promise<Pick<Model, "revision" | "status" | "text" | "inForce">> {
  const { revision, state } = await loadRecord(house.db, "activity", id);
  const approved = state.workflow.inForce ? approvedVersion(house.db, id) : undefined;
  return { revision, status: state.status, text: state.name.en ?? "", inForce: approved?.state.name.en ?? null };
}

const attempts = fc.array(
  fc.record({
    part: fc.constantFrom(...PARTS, "dpo" as const, "owner" as const),
    move: fc.constantFrom(...MOVES, "submit" as const, "approve" as const),
    stale: fc.boolean(),
    text: fc.constantFrom("one", "two", "three"),
  }),
  { minLength: 1, maxLength: 9 },
);

describe("the way of an activity", () => {
  it("never leaves the plain model, in 10,000 random sequences of steps by random people", async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (sequence) => {
        const id = await newDraft();
        let model = START;
        for (const one of sequence) {
          // A stale revision exists only once there was a newer one.
          const stale = one.stale && model.revision > 1 && one.text === "one";
          const outcome = expected(model, { ...one, stale });
          const code = await attempt(id, stale ? model.revision - 1 : model.revision, one);
          expect(code, JSON.stringify({ model, one, stale })).toBe("refused" in outcome ? outcome.refused : undefined);
          if ("next" in outcome) model = outcome.next;
          const { revision, status, text, inForce } = model;
          expect(await observe(id), JSON.stringify({ one })).toEqual({ revision, status, text, inForce });
        }
      }),
      { numRuns: 10_000, seed: 20_261_124, endOnFailure: true },
    );
  }, 600_000);
});

describe("two people at once", () => {
  it("approve exactly once, however their requests meet", async () => {
    for (let round = 0; round < 200; round += 1) {
      const id = await newDraft();
      await attempt(id, 1, { part: "owner", move: "submit", stale: false, text: "" });
      const codes = await Promise.all(
        (["dpo", "secondDpo"] as const).map((part) =>
          attempt(id, 2, { part, move: "approve", stale: false, text: "" }),
        ),
      );
      expect(codes.filter((code) => code === undefined)).toHaveLength(1);
      expect(codes.filter((code) => code === "conflict" || code === "wrong-status")).toHaveLength(1);
      expect((await observe(id)).revision).toBe(3);
    }
  }, 120_000);

  it("never get a text approved that the reviewer did not see, when the owner saves during the approval", async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 1_000; round += 1) {
      const id = await newDraft();
      await attempt(id, 1, { part: "owner", move: "submit", stale: false, text: "" });
      const owner = async () => {
        await yields(round % 53);
        await attempt(id, 2, { part: "owner", move: "withdraw", stale: false, text: "" });
        const { revision } = await observe(id);
        await attempt(id, revision, { part: "owner", move: "edit", stale: false, text: "unseen" });
        const { revision: edited } = await observe(id);
        await attempt(id, edited, { part: "owner", move: "submit", stale: false, text: "" });
      };
      const reviewer = async () => {
        await yields(Math.floor(round / 53) % 23);
        return attempt(id, 2, { part: "dpo", move: "approve", stale: false, text: "" });
      };
      const [code] = await Promise.all([reviewer(), owner()]);
      outcomes.add(code ?? "approved");
      expect([null, START.text]).toContain((await observe(id)).inForce);
    }
    // Both must have happened, or the race was none.
    expect([...outcomes].sort()).toEqual(["approved", "conflict"]);
  }, 240_000);
});

/** Gives way a number of times, so that two requests meet at every place where one waits. */
async function yields(times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) await Promise.resolve();
}
