import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { ledgerEntries } from "@/db/schema/ledger";
import { type Actor, membershipIn, readsApprovedOnly } from "@/domain/access/can";
import { OrganisationId, RecordId } from "@/domain/ids";
import { Day } from "@/domain/periods";
import type { AsOf } from "@/lib/as-of";
import type { Context } from "../context";
import { AppError } from "../errors";
import { endOfDay } from "../ledger/day";
import { daysOfRegister } from "../ledger/days";
import { inProjection } from "../ledger/past";

/** A request that may ask for another day or version of the register than the one that people work on. */
export type AskedContext = Context & { asOf?: AsOf | null };

type Call = { path: string; type: string; input: unknown };

/** Procedures that look after days and versions themselves, or speak of no register at all. */
const LIVE: ReadonlySet<string> = new Set([
  "organisations.list",
  "calendar.get",
  "progress.get",
  "register.days",
  "register.compare",
  "ledger.verify",
]);

/**
 * Answers a call over the register of the day and version that the page asks for; auditors read approved versions
 * whatever they ask for. Who is a member is decided by today's register. Throws `past` for a change and `no-such-day`.
 */
export async function inTime<Ctx extends AskedContext, Result>(
  ctx: Ctx,
  { path, type, input }: Call,
  answer: (ctx: Ctx) => Promise<Result>,
): Promise<Result> {
  const { db, actor } = ctx;
  if (type === "mutation" && ctx.asOf) throw new AppError("past");
  if (type === "mutation" || actor.kind !== "user" || LIVE.has(path)) return answer(ctx);
  const organisationId = organisationOf(db, input);
  const approvedOnly = organisationId !== undefined && readsApprovedOnly(actor, organisationId);
  const asOf = ctx.asOf ?? (approvedOnly ? { day: null, version: "approved" as const } : null);
  // Over the working copy nobody is an auditor, so that a question that names no register cannot show one a draft.
  if (!asOf || !organisationId || !membershipIn(actor, organisationId))
    return answer({ ...ctx, actor: withoutAuditing(actor) });
  const day = shownDay(ctx, organisationId, asOf.day);
  const version = approvedOnly ? "approved" : asOf.version;
  // What is due and what has run out is said as of that day too.
  const now = () => Math.min(ctx.now(), endOfDay(day));
  return inProjection(db, { organisationId, day, version }, ctx.now, (past) =>
    answer({ ...ctx, db: past, now, actor: { ...actor, readOnly: true } }),
  );
}

function withoutAuditing(actor: Extract<Actor, { kind: "user" }>): Actor {
  return { ...actor, memberships: actor.memberships.filter(({ role }) => role !== "auditor") };
}

/** The organisation that a call is about: it names it, or a record that belongs to it or once did. */
function organisationOf(db: Db, input: unknown): string | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  if ("organisationId" in input) return OrganisationId.safeParse(input.organisationId).data;
  const ids = Object.values(input).flatMap((value) => RecordId.safeParse(value).data ?? []);
  const rows = ids.map((id) =>
    db.read
      .select({ organisationId: ledgerEntries.organisationId })
      .from(ledgerEntries)
      .where(eq(ledgerEntries.subjectId, id))
      .limit(1)
      .get(),
  );
  return rows.find((row) => row !== undefined)?.organisationId;
}

function shownDay(ctx: Context, organisationId: string, asked: string | null): string {
  const { begins, today } = daysOfRegister(ctx, organisationId);
  const day = asked ?? today;
  if (!Day.safeParse(day).success || day > today || !begins || day < begins)
    throw new AppError("no-such-day", { params: { organisationId, day } });
  return day;
}
