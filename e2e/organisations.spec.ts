import { expect, expectAccessible, ORGANISATION, test } from "./fixtures";

test("a DPO founds a second organisation, and neither register shows anything of the other", async ({
  asDpo,
  asOwner,
}) => {
  const page = await asDpo();
  await page.goto(`/${ORGANISATION}/organisation`);
  await page.getByRole("link", { name: "Another organisation" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Another organisation" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make the organisation" }).click();
  await expect(page.getByText("That did not work")).toBeVisible();
  await page.getByLabel("Name of the organisation").fill("Second Company Ltd");
  await page.getByRole("button", { name: "Make the organisation" }).click();
  await page.waitForURL(/\/org_[a-z0-9]+\/organisation$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Second Company Ltd");

  const second = new URL(page.url()).pathname.split("/")[1] ?? "";
  await page.goto(`/${second}/activities?search=applicants`);
  await expect(page.getByRole("link", { name: "Unsuccessful applicants" })).toHaveCount(0);
  expect((await page.goto(`/${second}/activities/act_unsuccessful-applicants`))?.status()).toBe(404);
  const owner = await asOwner();
  expect((await owner.goto(`/${second}`))?.status()).toBe(404);
  expect((await owner.goto("/organisations/new"))?.status()).toBe(404);
});
