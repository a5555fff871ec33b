import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { submitActivity, withdrawActivity } from "../activities/workflow";
import { createActivity, updateActivity } from "../activities/write";
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

describe("the PDF of one activity", () => {
  it("prints exactly the revision that was sent, whatever was written since", async () => {
    const { id, sent, owner } = await sentTwice();
    const exported = await exportActivity(owner, { id, revision: sent, locale: "en" });
    const text = squeeze((await openPdf(exported.file)).text);
    await exported.dispose();
    expect(text).toContain(squeeze("Applications as sent"));
    expect(text).not.toContain(squeeze("Changed since"));
  });

  it("is for whoever may see the activity", async () => {
    const { id, sent } = await sentTwice();
    const stranger = house.as("owner", ["dep_one-it"]);
    await expect(exportActivity(stranger, { id, revision: sent, locale: "en" })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
