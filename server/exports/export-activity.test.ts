import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ACTIVITY_FORMATS, type ActivityFormat } from "@/domain/export-formats";
import { approveActivity, archiveActivity, submitActivity, withdrawActivity } from "../activities/workflow";
import { createActivity, updateActivity } from "../activities/write";
import type { Context } from "../context";
import { testHouse } from "../testing";
import { exportActivity } from "./export-activity";
import { openPdf, squeeze } from "./pdf/pdf-reading.fixture";

let house: Awaited<ReturnType<typeof testHouse>>;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.remove());

async function sentTwice() {
  const owner = house.as("owner", ["dep_one-hr"]);
  const state = { name: { en: "Applications as sent", de: "Bewerbungen" }, departmentId: "dep_one-hr" };
  const { id } = await createActivity(owner, { organisationId: "org_one", state });
  const sent = await submitActivity(owner, { id, revision: 1 });
  const back = await withdrawActivity(owner, { id, revision: sent.revision });
  await updateActivity(owner, { id, revision: back.revision, changes: { name: { en: "Changed since" } } });
  return { id, sent: sent.revision, owner };
}

const READ: Record<ActivityFormat, (file: string) => Promise<string>> = {
  pdf: async (file) => (await openPdf(file)).text,
  docx: async (file) =>
    strFromU8(unzipSync(await readFile(file))["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]*>/g, ""),
};

async function textOf(ctx: Context, id: string, revision: number, format: ActivityFormat) {
  const exported = await exportActivity(ctx, { id, revision, format, locale: "en" });
  const text = squeeze(await READ[format](exported.file));
  await exported.dispose();
  return { text, name: exported.name };
}

describe.each(ACTIVITY_FORMATS)("one activity as %s", (format) => {
  it("prints exactly the revision that was sent, whatever was written since", async () => {
    const { id, sent, owner } = await sentTwice();
    const { text, name } = await textOf(owner, id, sent, format);
    expect(text).toContain(squeeze("Applications as sent"));
    expect(text).not.toContain(squeeze("Changed since"));
    expect(name).toMatch(new RegExp(`^[a-z0-9-]+\\.${format}$`));
  });

  it("is for whoever may see the activity", async () => {
    const { id, sent } = await sentTwice();
    const stranger = house.as("owner", ["dep_one-it"]);
    await expect(textOf(stranger, id, sent, format)).rejects.toMatchObject({ code: "not-found" });
  });

  it("is for auditors once it is approved, and for nobody once it is archived", async () => {
    const { id, owner } = await sentTwice();
    await expect(textOf(house.as("auditor"), id, 1, format)).rejects.toMatchObject({ code: "not-found" });
    const dpo = house.as("dpo");
    const now = await submitActivity(owner, { id, revision: 4 });
    const approved = await approveActivity(dpo, { id, revision: now.revision, override: { en: "Known" } });
    const { text } = await textOf(house.as("auditor"), id, approved.revision, format);
    expect(text).toContain(squeeze("Changed since"));
    // The cover speaks of this revision, whatever else the register holds.
    expect(text).toContain(squeeze("Approved version"));
    expect((await textOf(owner, id, 1, format)).text).toContain(squeeze("Holds drafts that nobody has approved"));
    const { revision } = await archiveActivity(dpo, {
      id,
      revision: approved.revision,
      reason: { en: "Stopped" },
      since: null,
    });
    await expect(textOf(dpo, id, revision, format)).rejects.toMatchObject({ code: "wrong-status" });
  });
});
