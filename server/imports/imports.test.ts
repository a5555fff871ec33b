import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { ledgerEntries } from "@/db/schema/ledger";
import { records } from "@/db/schema/records";
import type { ImportDraft } from "@/domain/imports/import-draft";
import type { StateOf } from "@/domain/nouns";
import { approveActivity, submitActivity } from "../activities/workflow";
import { createActivity, updateActivity } from "../activities/write";
import type { Context } from "../context";
import { judgementId } from "../findings/keep";
import { registerAsOf } from "../ledger/as-of";
import { dayOf } from "../ledger/day";
import { verifyRegister } from "../ledger/verify-register";
import { type AnyChange, commitTo, mutate } from "../mutate";
import { loadRecords } from "../records/load";
import { createRecord, updateRecord } from "../records/write";
import { testHouse } from "../testing";
import { aDraft, aSpreadsheet, commitDraft, imported, items, SOURCE } from "./drafts.fixture";
import { getImport, listImports, originsOf } from "./list";
import { planImport } from "./planning";
import { undoImport } from "./undo";

const organisationId = "org_one";

let house: Awaited<ReturnType<typeof testHouse>>;
let dpo: Context;

beforeEach(async () => {
  house = await testHouse();
  dpo = house.as("dpo");
});
afterEach(() => house.remove());

const take = (draft: ImportDraft, into = organisationId, ctx = dpo) =>
  commitDraft(ctx, into, SOURCE, draft, { locale: "de" });
const entries = () => house.db.read.select().from(ledgerEntries).all().length;
const everything = () =>
  house.db.read
    .select({ id: records.id, state: records.state })
    .from(records)
    .all()
    .sort((one, other) => (one.id < other.id ? -1 : 1));

async function activityNamed(name: string) {
  const all = await loadRecords(house.db, "activity", organisationId);
  const found = all.find(({ state }) => state.name.de === name || state.name.en === name);
  if (!found) throw new Error(`no activity ${name}`);
  return found;
}

describe("taking a file in", () => {
  it("makes what it holds with links, references, cells, and a question to the owner in the reader's language", async () => {
    const { id, counts } = await take(aSpreadsheet);
    expect(counts).toEqual({ create: 4, change: 0, same: 0, matched: 0, refused: 0, open: 1, faults: 0 });
    const newsletter = await activityNamed("Newsletter");
    const [party] = await loadRecords(house.db, "party", organisationId);
    expect(newsletter.state.reference).toBe("VVT-0001");
    expect(newsletter.state.status).toBe("draft");
    expect(newsletter.state.recipients).toMatchObject({ items: [{ partyId: party?.id }] });
    const [thread] = await loadRecords(house.db, "thread", organisationId);
    const asked = await activityNamed("Bewerbungen");
    expect(thread?.state).toMatchObject({ activityId: asked.id, field: "retentionRules", kind: "question" });
    expect(thread?.state.messages[0]?.text).toContain("Blatt Sheet 1, Zelle F3");
    const [origin] = await originsOf(dpo, { id: asked.id });
    expect(origin).toMatchObject({ importId: id, file: "register.csv", isNew: true, sheet: "Sheet 1", cell: "A5" });
    expect((await getImport(dpo, { id, page: 1, omitted: 1 })).items).toHaveLength(4);
  });

  it("lists behind each of its counts exactly what that counts", async () => {
    await createRecord(dpo, "party", { organisationId, state: { name: "Mailer" } });
    const [department, , ...activities] = aSpreadsheet.records;
    const party = imported("party", "pty_1", { name: "Mailer", description: { de: "Versand" } });
    const draft = { ...aSpreadsheet, records: [party, ...(department ? [department] : []), ...activities] };
    const { id, counts } = await take(draft);
    expect(counts).toMatchObject({ create: 3, change: 1, open: 1 });
    const listed = async (part: "create" | "change" | "open") => {
      const { items, total } = await getImport(dpo, { id, page: 1, omitted: 1, part });
      expect([items.length, total]).toEqual([counts[part], counts[part]]);
      return items;
    };
    expect((await listed("create")).map(({ noun, isNew }) => [noun, isNew])).toEqual([
      ["activity", true],
      ["activity", true],
      ["department", true],
    ]);
    expect(await listed("change")).toMatchObject([{ noun: "party", isNew: false }]);
    const asked = await activityNamed("Bewerbungen");
    const [question] = await listed("open");
    expect(question).toMatchObject({ activityId: asked.id, cell: "F3" });
    expect(question?.question).toContain("„wie üblich“");
  });

  it("adds nothing the second time", async () => {
    await take(aSpreadsheet);
    const before = entries();
    const plan = await planImport(dpo, organisationId, aSpreadsheet);
    expect(plan.counts).toMatchObject({ create: 0, change: 0, same: 4, open: 0 });
    await expect(take(aSpreadsheet)).rejects.toMatchObject({ code: "import-nothing" });
    expect(entries()).toBe(before);
  });

  it("knows parties whatever their case and accents and with their legal form left out, fills their gaps and changes nothing that stands", async () => {
    const state = { name: "Mäiler GmbH", contact: { address: "Weg 1", email: "" } };
    const { id } = await createRecord(dpo, "party", { organisationId, state });
    const draft = aDraft([
      imported("party", "pty_1", { name: "MAILER", contact: { address: "Elsewhere 2", email: "a@mailer.example" } }),
      imported("party", "pty_2", { name: "Mailer, GmbH" }),
    ]);
    expect((await take(draft)).counts).toMatchObject({ create: 0, change: 1 });
    const parties = await loadRecords(house.db, "party", organisationId);
    expect(parties).toHaveLength(1);
    expect(parties[0]).toMatchObject({
      id,
      state: { name: "Mäiler GmbH", contact: { address: "Weg 1", email: "a@mailer.example" } },
    });
  });

  it("leaves an approved version in force and begins a draft beside it", async () => {
    const { id } = await createActivity(dpo, {
      organisationId,
      state: { name: { de: "Newsletter" }, departmentId: "dep_one-hr" },
    });
    await submitActivity(dpo, { id, revision: 1 });
    await approveActivity(dpo, { id, revision: 2, override: { en: "known" } });
    const draft = aDraft([
      imported("activity", "act_1", { reference: "VVT-0001", name: { de: "Rundbrief" }, status: "archived" }),
    ]);
    await take(draft);
    const { state } = await activityNamed("Rundbrief");
    expect(state).toMatchObject({ status: "draft", workflow: { inForce: true, version: 1 } });
    const { register } = await registerAsOf(dpo, organisationId, dayOf(dpo.now()), "approved");
    expect(register.activities[0]?.state.name).toEqual({ de: "Newsletter" });
  });

  it("does not touch what lies with the DPO, and says so", async () => {
    const { id } = await createActivity(dpo, { organisationId, state: { name: { de: "Newsletter" } } });
    await submitActivity(dpo, { id, revision: 1 });
    const draft = aDraft([imported("activity", "act_1", { reference: "VVT-0001", name: { de: "Rundbrief" } })]);
    const plan = await planImport(dpo, organisationId, draft);
    expect(plan.records[0]).toMatchObject({ outcome: "refused", refusal: { reason: "in-review" } });
  });

  it("refuses what does not fit, and in turn what names it", async () => {
    const draft = aDraft([
      imported("system", "sys_1", { name: "Shop", hosting: "on the moon" }),
      imported("activity", "act_1", { name: { de: "Verkauf" }, systems: items({ id: "s", systemId: "sys_1" }) }),
      imported("activity", "act_2", { name: { de: "Einkauf" } }),
    ]);
    const plan = await planImport(dpo, organisationId, draft);
    expect(plan.records.map(({ outcome, refusal }) => [outcome, refusal?.reason])).toEqual([
      ["refused", "invalid"],
      ["refused", "missing-record"],
      ["create", undefined],
    ]);
  });

  it("is refused where the register is no longer the one that was shown", async () => {
    const { id } = await createActivity(dpo, { organisationId, state: { name: { de: "Newsletter" } } });
    const draft = aDraft([imported("activity", "act_1", { reference: "VVT-0001", name: { de: "Rundbrief" } })]);
    const { digest } = await planImport(dpo, organisationId, draft);
    await updateActivity(dpo, { id, revision: 1, changes: { name: { de: "Werbebrief" } } });
    const before = everything();
    await expect(commitDraft(dpo, organisationId, SOURCE, draft, { locale: "de", digest })).rejects.toMatchObject({
      code: "import-outdated",
    });
    expect(everything()).toEqual(before);
  });

  it("leaves nothing where the batch breaks at its very end", async () => {
    const before = everything();
    const count = entries();
    const broken: Context = {
      ...dpo,
      db: {
        ...house.db,
        batch: (build) =>
          house.db.batch(function* (write) {
            yield* build(write);
            throw new Error("the power went");
          } as typeof build),
      },
    };
    await expect(take(aSpreadsheet, organisationId, broken)).rejects.toThrow("the power went");
    expect(everything()).toEqual(before);
    expect(entries()).toBe(count);
  });

  it("is the DPO's alone", async () => {
    for (const role of ["owner", "auditor"] as const)
      await expect(take(aSpreadsheet, organisationId, house.as(role))).rejects.toMatchObject({ code: "forbidden" });
    await expect(take(aSpreadsheet, "org_two")).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a file in our own layout", () => {
  const words = {
    name: "Erika Muster",
    organisationName: "",
    address: "",
    country: null,
    email: "",
    phone: "",
    website: "",
  };
  const own = aDraft(
    [
      imported("organisation", "org_elsewhere", {
        name: "Elsewhere AG",
        legalEntities: [{ id: "main", name: "Elsewhere AG" }],
        supervisoryAuthority: { answer: "given", value: { de: "LDI" }, evidence: [] },
      }),
      imported(
        "person",
        "per_lead",
        { identity: commitTo(words).identity, role: "dpo", userId: "user-dpo" },
        { identity: words },
      ),
      imported("department", "dep_hr", {
        name: { de: "Recht" },
        leadPersonId: { answer: "given", value: "per_lead", evidence: [] },
      }),
      imported("activity", "act_full", {
        reference: "VVT-0042",
        status: "approved",
        name: { de: "Newsletter" },
        departmentId: "dep_hr",
        purposes: items({ id: "p1", name: { de: "Werbung" } }),
        workflow: { version: 3, inForce: true, linkId: "lnk_x" },
      }),
      imported("judgement", "jdg_x", { subjectId: "act_full", key: "a-rule:purposes::", verdict: "accepted" }),
    ],
    { layout: "thirty" },
  );

  it("comes into an empty register under new ids with its links, its reference and the organisation's facts", async () => {
    await take(own);
    const [department] = await loadRecords(house.db, "department", organisationId).then((all) =>
      all.filter(({ state }) => state.name.de === "Recht"),
    );
    const [person] = await loadRecords(house.db, "person", organisationId);
    const activity = await activityNamed("Newsletter");
    const [judgement] = await loadRecords(house.db, "judgement", organisationId);
    const [organisation] = await loadRecords(house.db, "organisation", organisationId);
    expect([department?.id, person?.id, activity.id]).not.toContain("dep_hr");
    expect(department?.state.leadPersonId).toMatchObject({ value: person?.id });
    expect(activity.state).toMatchObject({ departmentId: department?.id, reference: "VVT-0042" });
    expect(activity.state.purposes).toMatchObject({ items: [{ id: "p1" }] });
    expect(judgement?.state.subjectId).toBe(activity.id);
    expect(organisation?.state).toMatchObject({ name: "Elsewhere AG", supervisoryAuthority: { value: { de: "LDI" } } });
  });

  it("brings no account, no role and no approval along", async () => {
    await take(own);
    const [person] = await loadRecords(house.db, "person", organisationId);
    expect(person?.state).toMatchObject({ role: null, userId: null });
    const { state } = await activityNamed("Newsletter");
    expect(state).toMatchObject({ status: "draft", workflow: { version: 0, inForce: false, linkId: null } });
  });

  it("is the same the second time, although every id is another one", async () => {
    await take(own);
    const plan = await planImport(dpo, organisationId, own);
    expect(plan.records.map(({ outcome }) => outcome)).toEqual(["same", "same", "same", "same", "same"]);
  });

  it("keeps the legal entities of another organisation apart from those here, and names none that is not there", async () => {
    await createActivity(dpo, { organisationId, state: { name: { de: "Einkauf" }, controllerEntity: "main" } });
    const theirs = imported("activity", "act_theirs", { name: { de: "Verkauf" }, controllerEntity: "main" });
    const draft = aDraft(own.records.slice(0, 1).concat(theirs), { layout: "thirty" });
    await take(draft);
    const { legalEntities } = (await loadRecords(house.db, "organisation", organisationId))[0]?.state ?? {};
    const entity = legalEntities?.find(({ name }) => name === "Elsewhere AG")?.id;
    expect(legalEntities?.map(({ name }) => name)).toEqual(["Company one GmbH", "Elsewhere AG"]);
    expect((await activityNamed("Verkauf")).state.controllerEntity).toBe(entity);
    expect((await planImport(dpo, organisationId, draft)).counts).toMatchObject({ create: 0, change: 0, refused: 0 });
    const alone = imported("activity", "act_alone", { name: { de: "Versand" }, controllerEntity: "nobody" });
    const plan = await planImport(dpo, organisationId, aDraft([alone], { layout: "thirty" }));
    expect(plan.records[0]?.refusal).toEqual({
      reason: "missing-record",
      fields: [{ path: "controllerEntity", code: "unknown-record" }],
    });
  });

  it("changes exactly what differs when it comes back to where it was made", async () => {
    const { id } = await createActivity(dpo, { organisationId, state: { name: { de: "Newsletter" } } });
    const [activity] = await loadRecords(house.db, "activity", organisationId);
    const state: StateOf<"activity"> | undefined = activity?.state;
    const draft = aDraft([imported("activity", id, { ...state, profiling: { answer: "none", evidence: [] } })], {
      layout: "thirty",
    });
    const plan = await planImport(dpo, organisationId, draft);
    expect(plan.records[0]).toMatchObject({ id, outcome: "change", changed: ["profiling"] });
  });
});

describe("taking an import back", () => {
  it("removes what came and restores what was changed, and no reference is given out again", async () => {
    const { id: partyId } = await createRecord(dpo, "party", { organisationId, state: { name: "Mailer" } });
    const before = everything();
    const filling = {
      ...aSpreadsheet,
      records: aSpreadsheet.records.map((one) =>
        one.key === "pty_1" ? { ...one, state: { name: "Mailer", description: { de: "Versand" } } } : one,
      ),
    };
    const { id, counts } = await take(filling);
    expect(counts).toMatchObject({ create: 3, change: 1 });
    await undoImport(dpo, { id, revision: 1 });
    expect(everything().filter(({ id: other }) => other !== id)).toEqual(before);
    expect(everything().some(({ id: other }) => other === partyId)).toBe(true);
    expect((await listImports(dpo, { organisationId }))[0]).toMatchObject({ id, undoneOn: "2026-11-23" });
    const { reference } = await createActivity(dpo, { organisationId, state: { name: { de: "Neu" } } });
    expect(reference).toBe("VVT-0003");
    await expect(undoImport(dpo, { id, revision: 2 })).rejects.toMatchObject({ code: "import-undone" });
  });

  it("leaves a ledger that verifies and a past that still shows what stood meanwhile", async () => {
    const { id } = await take(aSpreadsheet);
    house.setClock(Date.UTC(2026, 10, 25, 9));
    await undoImport(dpo, { id, revision: 1 });
    const then = await registerAsOf(dpo, organisationId, "2026-11-24", "working");
    expect(then.register.activities).toHaveLength(2);
    const now = await registerAsOf(dpo, organisationId, "2026-11-25", "working");
    expect(now.register.activities).toHaveLength(0);
    const proof = await verifyRegister(dpo, { organisationId, checkpoint: "" });
    expect(proof.faults).toEqual([]);
  });

  it("lets the same file come in again", async () => {
    const { id } = await take(aSpreadsheet);
    await undoImport(dpo, { id, revision: 1 });
    expect((await take(aSpreadsheet)).counts).toMatchObject({ create: 4, open: 1 });
    expect((await activityNamed("Newsletter")).state.reference).toBe("VVT-0003");
  });

  it("is refused with the names of what somebody changed since, and of what hangs on it", async () => {
    const { id } = await take(aSpreadsheet);
    const newsletter = await activityNamed("Newsletter");
    await updateActivity(dpo, { id: newsletter.id, revision: 1, changes: { name: { de: "Rundbrief" } } });
    const [party] = await loadRecords(house.db, "party", organisationId);
    await createRecord(dpo, "system", {
      organisationId,
      state: { name: "Versandserver", operatedBy: { answer: "given", value: party?.id, evidence: [] } },
    });
    const before = everything();
    await expect(undoImport(dpo, { id, revision: 1 })).rejects.toMatchObject({
      code: "import-changed-since",
      params: { names: "Rundbrief, Versandserver" },
    });
    expect(everything()).toEqual(before);
  });

  it("is refused as a whole where somebody judges a record of it between the plan and the batch", async () => {
    const { id } = await take(aSpreadsheet);
    const newsletter = await activityNamed("Newsletter");
    const key = "a-rule:purposes::";
    const judging: AnyChange = {
      action: "judgement.create",
      noun: "judgement",
      id: judgementId(newsletter.id, key),
      plan: () => ({ subjectId: newsletter.id, key, verdict: "accepted", reason: { de: "bekannt" } }),
    };
    let before = everything();
    const batch: Db["batch"] = async (build) => {
      if (!before.some((one) => one.id === judging.id)) await mutate(dpo, organisationId, [judging]);
      before = everything();
      return house.db.batch(build);
    };
    const late = { ...dpo, db: { ...house.db, batch } };
    await expect(undoImport(late, { id, revision: 1 })).rejects.toMatchObject({ code: "import-changed-since" });
    expect(before.some((one) => one.id === judging.id)).toBe(true);
    expect(everything()).toEqual(before);
  });

  it("does not undo what was changed a second time by hand", async () => {
    const { id: partyId } = await createRecord(dpo, "party", { organisationId, state: { name: "Mailer" } });
    const { id } = await take(aDraft([imported("party", "pty_1", { name: "Mailer", description: { de: "Versand" } })]));
    await updateRecord(dpo, "party", { id: partyId, revision: 2, changes: { name: "Mailer Neu" } });
    await expect(undoImport(dpo, { id, revision: 1 })).rejects.toMatchObject({ code: "import-changed-since" });
  });
});

it("two batches that meet at the tail of the chain both come through, the import as a whole", async () => {
  const writer = house.as("dpo");
  await Promise.all([
    take(aSpreadsheet),
    createRecord(writer, "party", { organisationId, state: { name: "Meanwhile" } }),
    mutate(writer, organisationId, []),
  ]);
  expect(await loadRecords(house.db, "activity", organisationId)).toHaveLength(2);
  expect(await loadRecords(house.db, "party", organisationId)).toHaveLength(2);
});
