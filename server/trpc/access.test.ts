import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handoverLinks } from "@/db/schema/handovers";
import { LAW_ENTRIES } from "@/domain/law/law-entries";
import { approveActivity, archiveActivity, submitActivity } from "../activities/workflow";
import { createActivity, updateActivity } from "../activities/write";
import type { Context } from "../context";
import { newId } from "../ids";
import { aDraft, commitDraft, imported, SOURCE } from "../imports/drafts.fixture";
import { previewImport } from "../imports/preview";
import { keepUpload } from "../imports/uploads";
import { newLinkToken } from "../installation/links";
import { renewSetUpToken } from "../installation/set-up";
import { mutate } from "../mutate";
import { createInvitation } from "../people/invitations";
import { createLink } from "../questionnaires/links";
import { createRecord } from "../records/write";
import { testHouse, testPerson } from "../testing";
import { closeThread, createThread } from "../threads/write";
import { createCallerFactory, type RequestContext } from "./init";
import { appRouter } from "./router";

/**
 * Who asks: nobody; an auditor; an owner inside and outside the department of what is asked about; DPOs at
 * home and abroad; guests with a link to the activity that is asked about, and to another one.
 */
const ACTORS = [
  "anonymous",
  "auditor",
  "ownerOfIt",
  "ownerElsewhere",
  "dpo",
  "foreignAuditor",
  "foreignOwner",
  "foreignDpo",
  "guestOfIt",
  "guestElsewhere",
] as const;
type ActorName = (typeof ACTORS)[number];

const READERS: ActorName[] = ["auditor", "ownerOfIt", "ownerElsewhere", "dpo"];
const DPO: ActorName[] = ["dpo"];
const isGuest = (actor: ActorName) => actor === "guestOfIt" || actor === "guestElsewhere";
const SIGNED_IN: ActorName[] = ACTORS.filter((actor) => actor !== "anonymous" && !isGuest(actor));
const ANSWERING: ActorName[] = ["ownerOfIt", "dpo", "guestOfIt"];

type Made = Record<
  "activity" | "party" | "customer" | "system" | "measure" | "document" | "cookie" | "department" | "person",
  string
> &
  Record<
    "submitted" | "approved" | "revised" | "archived" | "thread" | "closedThread" | "suggestion" | "link",
    string
  > & {
    token: string;
    handover: string;
    handoverToken: string;
    import: string;
    upload: string;
    digest: string;
    setUp: string;
  };
type Row = { allowed: readonly ActorName[]; input(made: Made): unknown };

const organisationId = "org_one";
/** A work that nobody does: whose works are whose is shown in server/progress/. */
const SOME_WORK = "0".repeat(32);
/** What every rule book finds in an activity of which nothing is known. */
const OPEN_FINDING = "purpose-missing:purposes::";
const list = { allowed: READERS, input: () => ({ organisationId }) };

/** The rows that the shared nouns have in common; `makers` may add one, and only the DPO changes what others use. */
function sharedRows(
  router: string,
  noun: keyof Made,
  makers: ActorName[],
  state: Record<string, unknown>,
): Record<string, Row> {
  const one = (made: Made) => ({ id: made[noun], revision: 1 });
  return {
    [`${router}.list`]: list,
    [`${router}.get`]: { allowed: READERS, input: (made) => ({ id: made[noun] }) },
    [`${router}.create`]: { allowed: makers, input: () => ({ organisationId, state }) },
    [`${router}.update`]: { allowed: DPO, input: (made) => ({ ...one(made), changes: state }) },
    [`${router}.remove`]: { allowed: DPO, input: one },
  };
}

const OWNERS_TOO: ActorName[] = ["ownerOfIt", "ownerElsewhere", "dpo"];
const ofActivity = (made: Made) => ({ id: made.activity, revision: 1 });

const TABLE: Record<string, Row> = {
  "activities.list": list,
  "activities.facets": list,
  // Nobody approved it, so that an auditor is refused: they read approved versions alone.
  "activities.get": { allowed: ANSWERING, input: (made) => ({ id: made.activity }) },
  "activities.create": {
    allowed: ["ownerOfIt", "dpo"],
    input: () => ({ organisationId, state: { name: { en: "New" }, departmentId: "dep_one-hr" } }),
  },
  "activities.update": {
    allowed: ANSWERING,
    input: (made) => ({ ...ofActivity(made), changes: { name: { en: "Changed" } } }),
  },
  "activities.customers": { allowed: READERS, input: () => ({ organisationId, activityId: null }) },
  "activities.setContractsRight": {
    allowed: DPO,
    input: (made) => ({ organisationId, parties: [{ id: made.customer, revision: 1 }] }),
  },
  "activities.deriveServed": {
    allowed: ["ownerOfIt", "dpo"],
    input: () => ({
      organisationId,
      activity: { name: { en: "Hosting" }, departmentId: "dep_one-hr" },
      source: { kind: "list", customers: "Client GmbH" },
      processing: {},
      language: "en",
    }),
  },
  "activities.archive": { allowed: DPO, input: (made) => ({ ...ofActivity(made), reason: { en: "Ended" } }) },
  "activities.restore": { allowed: DPO, input: (made) => ({ id: made.archived, revision: 2 }) },
  "activities.submit": { allowed: ANSWERING, input: ofActivity },
  "activities.withdraw": { allowed: ["ownerOfIt", "dpo"], input: (made) => ({ id: made.submitted, revision: 2 }) },
  "activities.requestChanges": {
    allowed: DPO,
    input: (made) => ({ id: made.submitted, revision: 2, text: "Name the law" }),
  },
  "activities.approve": {
    allowed: DPO,
    input: (made) => ({ id: made.submitted, revision: 2, override: { en: "known" } }),
  },
  "activities.discard": { allowed: ["ownerOfIt", "dpo"], input: (made) => ({ id: made.revised, revision: 4 }) },
  "activities.confirm": {
    allowed: ["ownerOfIt", "dpo"],
    input: (made) => ({ id: made.approved, revision: 4, answer: "correct" }),
  },
  "reviewing.get": { allowed: DPO, input: (made) => ({ id: made.submitted }) },
  "reviewing.update": {
    allowed: DPO,
    input: (made) => ({ id: made.submitted, revision: 2, fields: ["name"], seen: false }),
  },
  "threads.list": {
    allowed: ANSWERING,
    input: (made) => ({ organisationId, activityId: made.activity }),
  },
  "threads.create": {
    allowed: ANSWERING,
    input: (made) => ({ activityId: made.activity, field: "purposes", kind: "question", text: "What for?" }),
  },
  "threads.reply": { allowed: ANSWERING, input: (made) => ({ id: made.thread, revision: 1, text: "For this." }) },
  "threads.close": { allowed: ANSWERING, input: (made) => ({ id: made.thread, revision: 1 }) },
  "threads.reopen": { allowed: ["ownerOfIt", "dpo"], input: (made) => ({ id: made.closedThread, revision: 2 }) },
  "threads.accept": {
    allowed: ANSWERING,
    input: (made) => ({ id: made.suggestion, revision: 1, activityRevision: 1 }),
  },
  "questionnaires.begin": {
    allowed: ["ownerOfIt", "dpo"],
    input: () => ({ organisationId, departmentId: "dep_one-hr", templateId: null }),
  },
  "questionnaires.fill": {
    allowed: ANSWERING,
    input: (made) => ({ ...ofActivity(made), templateId: "job-applications" }),
  },
  "questionnaires.confirm": { allowed: ANSWERING, input: (made) => ({ ...ofActivity(made), fields: ["purposes"] }) },
  "links.get": { allowed: ACTORS, input: (made) => ({ token: made.link }) },
  "links.list": { allowed: DPO, input: () => ({ organisationId }) },
  "links.create": {
    allowed: DPO,
    input: (made) => ({ activityId: made.activity, email: "owner@example.org", days: 7 }),
  },
  "links.remove": { allowed: DPO, input: (made) => ({ activityId: made.approved }) },
  ...sharedRows("parties", "party", OWNERS_TOO, { name: "Other" }),
  ...sharedRows("systems", "system", OWNERS_TOO, { name: "Other" }),
  ...sharedRows("documents", "document", OWNERS_TOO, { title: "Other" }),
  ...sharedRows("cookies", "cookie", OWNERS_TOO, { name: "other", party: "first" }),
  ...sharedRows("measures", "measure", DPO, { name: { en: "Other" }, kind: "backup", aim: "availability" }),
  ...sharedRows("departments", "department", DPO, { name: { en: "Other" } }),
  "people.list": { allowed: ["auditor", "dpo"], input: () => ({ organisationId }) },
  "people.get": { allowed: ["auditor", "dpo"], input: (made) => ({ id: made.person }) },
  "people.create": { allowed: DPO, input: () => ({ organisationId, identity: { name: "New" }, state: {} }) },
  "people.update": { allowed: DPO, input: (made) => ({ id: made.person, revision: 1, changes: { role: "auditor" } }) },
  "people.remove": { allowed: DPO, input: (made) => ({ id: made.person, revision: 1 }) },
  "invitations.create": { allowed: DPO, input: (made) => ({ personId: made.person }) },
  "invitations.get": { allowed: ACTORS, input: (made) => ({ token: made.token }) },
  "invitations.commit": {
    allowed: ACTORS,
    input: (made) => ({ token: made.token, password: "korrekt pferd batterie" }),
  },
  "organisations.list": { allowed: SIGNED_IN, input: () => undefined },
  "organisations.get": { allowed: READERS, input: () => ({ id: organisationId }) },
  "organisations.create": { allowed: ["dpo", "foreignDpo"], input: () => ({ name: "Third", locale: "de" }) },
  "organisations.update": {
    allowed: DPO,
    input: () => ({ id: organisationId, revision: 1, changes: { name: "Renamed" } }),
  },
  "setUp.get": { allowed: ACTORS, input: (made) => ({ token: made.setUp }) },
  "setUp.create": {
    allowed: ACTORS,
    input: (made) => ({
      token: made.setUp,
      organisationName: "First",
      name: "Dana",
      email: "dana@example.org",
      password: "korrekt pferd batterie",
      locale: "de",
    }),
  },
  "dashboard.get": list,
  "findings.list": list,
  "findings.totals": list,
  "findings.of": { allowed: ["ownerOfIt", "dpo"], input: (made) => ({ id: made.activity }) },
  "findings.judge": {
    allowed: DPO,
    input: (made) => ({
      id: made.activity,
      key: OPEN_FINDING,
      verdict: "not-applicable",
      reason: { en: "x" },
      until: null,
    }),
  },
  "findings.assign": {
    allowed: DPO,
    input: (made) => ({ id: made.activity, key: OPEN_FINDING, assignedTo: null, dueOn: null }),
  },
  "law.list": list,
  "exemption.list": list,
  "law.put": { allowed: DPO, input: () => ({ organisationId, revision: 0, entry: LAW_ENTRIES[0] }) },
  "law.reset": { allowed: [], input: () => ({ organisationId, id: "adequacy-us", revision: 1 }) },
  "law.simulate": { allowed: READERS, input: () => ({ organisationId, id: "adequacy-us", endsOn: "2027-01-01" }) },
  "reviews.list": list,
  "reviews.get": { allowed: ["auditor", "ownerOfIt", "dpo"], input: (made) => ({ id: made.approved }) },
  "reviews.retry": { allowed: DPO, input: () => ({ organisationId }) },
  "handovers.list": { ...list, allowed: DPO },
  "handovers.create": { allowed: DPO, input: () => ({ organisationId, recipient: "LDI NRW", language: "de" }) },
  "handovers.withdraw": { allowed: DPO, input: (made) => ({ id: made.handover, revision: 1 }) },
  "handovers.progress": { allowed: ACTORS, input: (made) => ({ token: made.handoverToken, work: SOME_WORK }) },
  "handovers.get": { allowed: ACTORS, input: (made) => ({ token: made.handoverToken }) },
  "imports.list": { ...list, allowed: DPO },
  "imports.waiting": { ...list, allowed: DPO },
  "imports.get": { allowed: DPO, input: (made) => ({ id: made.import }) },
  "imports.origins": { allowed: READERS, input: (made) => ({ id: made.party }) },
  "imports.preview": { allowed: DPO, input: (made) => ({ organisationId, id: made.upload, locale: "de" }) },
  "imports.map": { allowed: DPO, input: (made) => ({ organisationId, id: made.upload, mappings: [] }) },
  "imports.cancel": { allowed: DPO, input: (made) => ({ organisationId, id: made.upload }) },
  "imports.commit": {
    allowed: DPO,
    input: (made) => ({ organisationId, id: made.upload, locale: "de", digest: made.digest }),
  },
  "imports.undo": { allowed: DPO, input: (made) => ({ id: made.import, revision: 1 }) },
  "calendar.get": { ...list, allowed: OWNERS_TOO },
  "calendar.create": { allowed: OWNERS_TOO, input: () => ({ organisationId, locale: "de" }) },
  "calendar.remove": { ...list, allowed: OWNERS_TOO },
  "countries.list": list,
  "countries.get": { allowed: READERS, input: () => ({ organisationId, country: "US" }) },
  "options.list": {
    allowed: [...READERS, "guestOfIt", "guestElsewhere"],
    input: () => ({ organisationId, nouns: ["party"] }),
  },
  "search.list": { allowed: READERS, input: () => ({ organisationId, search: "party" }) },
  "register.days": list,
  "register.compare": {
    allowed: READERS,
    input: () => ({ organisationId, from: "2026-11-22", to: "2026-11-23", version: "working" }),
  },
  "progress.get": {
    allowed: [...SIGNED_IN, "guestOfIt", "guestElsewhere"],
    input: () => ({ work: SOME_WORK }),
  },
  "progress.cancel": { allowed: SIGNED_IN, input: () => ({ work: SOME_WORK }) },
  "ledger.verify": { allowed: ["auditor", "dpo"], input: () => ({ organisationId }) },
  "ledger.list": { allowed: ["auditor", "dpo"], input: () => ({ organisationId }) },
};

let house: Awaited<ReturnType<typeof testHouse>>;

function contextOf(name: ActorName, made: Made): Context {
  const guest = (activityId: string): Context => ({
    ...house.operator,
    actor: { kind: "guest", organisationId, activityId, linkId: "lnk_test" },
  });
  const contexts: Record<ActorName, () => Context> = {
    anonymous: () => house.anonymous,
    auditor: () => house.as("auditor"),
    ownerOfIt: () => house.as("owner", ["dep_one-hr"]),
    ownerElsewhere: () => house.as("owner", ["dep_one-it"]),
    dpo: () => house.as("dpo"),
    foreignAuditor: () => house.as("auditor", [], "org_two"),
    foreignOwner: () => house.as("owner", ["dep_two-hr", "dep_one-hr"], "org_two"),
    foreignDpo: () => house.as("dpo", [], "org_two"),
    guestOfIt: () => guest(made.activity),
    guestElsewhere: () => guest(made.archived),
  };
  return contexts[name]();
}

/** Activities at each place of their way, and the threads and the link that belong to them. */
async function makeSteps() {
  const dpo = house.as("dpo");
  const owner = house.as("owner", ["dep_one-hr"]);
  const draft = async () =>
    (await createActivity(owner, { organisationId, state: { name: { en: "On its way" }, departmentId: "dep_one-hr" } }))
      .id;
  const submitted = async () => {
    const id = await draft();
    await submitActivity(owner, { id, revision: 1 });
    return id;
  };
  const approved = async () => {
    const id = await submitted();
    await approveActivity(dpo, { id, revision: 2, override: { en: "known" } });
    return id;
  };
  const revised = await approved();
  await updateActivity(owner, { id: revised, revision: 3, changes: { name: { en: "Next" } } });
  const archived = await draft();
  await archiveActivity(dpo, { id: archived, revision: 1, reason: { en: "Ended" }, since: null });
  return { submitted: await submitted(), approved: await approved(), revised, archived };
}

async function makeThreads(activityId: string) {
  const dpo = house.as("dpo");
  const thread = async () => (await createThread(dpo, { activityId, field: null, kind: "comment", text: "Why?" })).id;
  const closedThread = await thread();
  await closeThread(dpo, { id: closedThread, revision: 1 });
  const proposal = { en: "Better" };
  const { id: suggestion } = await createThread(dpo, {
    activityId,
    field: "name",
    kind: "suggestion",
    text: "So",
    proposal,
  });
  return { thread: await thread(), closedThread, suggestion };
}

/** A file that was taken in, and another one that waits. */
async function makeImports(dpo: Context): Promise<Pick<Made, "import" | "upload" | "digest">> {
  const draft = aDraft([imported("party", "pty_file", { name: `Party of a file ${dpo.now()}` })]);
  const taken = await commitDraft(dpo, organisationId, SOURCE, draft, { locale: "en" });
  const rows = [
    ["Name der Verarbeitung", "Zweck"],
    ["Newsletter", "Versand"],
  ];
  const file = { kind: "csv" as const, name: "file.csv", grids: [{ name: "file", rows }] };
  const { id: upload } = await keepUpload(dpo, organisationId, file, SOURCE.sha256);
  const { digest } = await previewImport(dpo, { organisationId, id: upload, locale: "de", page: 1 });
  return { import: taken.id, upload, digest };
}

/** A register that was handed over: as `createHandover` notes it, without a process that reads the register each time. */
async function makeHandover(dpo: Context): Promise<Pick<Made, "handover" | "handoverToken">> {
  const id = newId("handover");
  const { token, tokenHash } = newLinkToken();
  const said = { recipient: "LDI", note: "", language: "de", asOf: "2026-11-24", sequence: 1, digest: SOURCE.sha256 };
  const state = { ...said, link: { tokenHash, expiresOn: "2999-12-31" } };
  await mutate(dpo, organisationId, [
    {
      action: "handover.create",
      noun: "handover",
      id,
      plan: () => state,
      also: (write) => [write.insert(handoverLinks).values({ tokenHash, handoverId: id })],
    },
  ]);
  return { handover: id, handoverToken: token };
}

/** A party whose contract says that it processes for us, and that an activity serves. */
async function makeCustomer(dpo: Context): Promise<string> {
  const contracts = { answer: "given", items: [{ id: "k1", kind: "processing" }] };
  const { id } = await createRecord(dpo, "party", { organisationId, state: { name: "Secret customer", contracts } });
  const controllersServed = { answer: "given" as const, items: [{ id: "c1", partyId: id }] };
  const state = { name: { en: "Secret service" }, departmentId: null, role: "processor" as const, controllersServed };
  await createActivity(dpo, { organisationId, state });
  return id;
}

async function makeThings(): Promise<Made> {
  const dpo = house.as("dpo");
  const shared = async (noun: Parameters<typeof createRecord>[1], state: Record<string, unknown>) =>
    (await createRecord(dpo, noun, { organisationId, state })).id;
  const activity = await createActivity(dpo, {
    organisationId,
    state: { name: { en: "Secret of one" }, departmentId: "dep_one-hr" },
  });
  const steps = await makeSteps();
  const link = await createLink(dpo, { activityId: steps.approved, email: "owner@example.org", days: 7 });
  const person = `per_${activity.id.slice(4)}`;
  await testPerson(dpo, person, { role: "owner" });
  const invitation = await createInvitation(dpo, { personId: person });
  return {
    activity: activity.id,
    party: await shared("party", { name: "Secret party" }),
    customer: await makeCustomer(dpo),
    system: await shared("system", { name: "Secret system" }),
    measure: await shared("measure", { name: { en: "Secret measure" }, kind: "backup", aim: "availability" }),
    document: await shared("document", { title: "Secret document" }),
    cookie: await shared("cookie", { name: "secret", party: "first" }),
    department: await shared("department", { name: { en: "Secret department" } }),
    person,
    ...steps,
    ...(await makeThreads(activity.id)),
    link: link.token,
    token: invitation.token,
    ...(await makeImports(dpo)),
    ...(await makeHandover(dpo)),
    setUp: (await renewSetUpToken(house.db)) ?? "",
  };
}

async function call(path: string, actor: ActorName, made: Made, input: unknown): Promise<"allowed" | "refused"> {
  const context = contextOf(actor, made);
  const account =
    context.actor.kind === "user"
      ? { id: context.actor.userId, name: "Somebody", email: "somebody@example.org", twoFactorEnabled: false }
      : null;
  const request: RequestContext = { ...context, account, requestId: "test" };
  const caller: unknown = createCallerFactory(appRouter)(request);
  const [router = "", verb = ""] = path.split(".");
  // safe because the path comes from the router's own list of procedures
  const procedure = (caller as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[router]?.[verb];
  if (!procedure) throw new Error(`no procedure ${path}`);
  try {
    await procedure(input);
    return "allowed";
  } catch (cause) {
    if (!(cause instanceof TRPCError)) throw cause;
    if (["UNAUTHORIZED", "FORBIDDEN", "NOT_FOUND"].includes(cause.code)) return "refused";
    throw cause;
  }
}

describe("who may call which procedure", () => {
  beforeAll(async () => {
    house = await testHouse();
  });
  afterAll(() => house.remove());

  it("has a row for every procedure, and no row for one that is gone", () => {
    expect(Object.keys(TABLE).sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
  });
});

describe.each(Object.entries(TABLE))("%s", (path, row) => {
  beforeAll(async () => {
    house = await testHouse();
  });
  afterAll(() => house.remove());

  it.each(ACTORS)("answers %s as the table says", async (actor) => {
    if (path.startsWith("setUp.") && actor !== "anonymous") house = await freshHouse();
    const made = await makeThings();
    const expected = row.allowed.includes(actor) ? "allowed" : "refused";
    expect(await call(path, actor, made, row.input(made))).toBe(expected);
  });
});

async function freshHouse() {
  house.remove();
  return testHouse();
}
