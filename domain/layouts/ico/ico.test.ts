import { expect, it } from "vitest";
import { doubledIn, droppedFrom, inUse, speechIn, textsIn } from "../layouts.fixture";
import { ICO_HOLDS } from "./columns";
import { readIco } from "./read-ico";
import { writeIco } from "./write-ico";

const written = async (register = inUse) => writeIco(register, await speechIn("en"));

it("has its columns from A to AD in row 9, and who is responsible in rows 1 to 6", async () => {
  const [template, notes] = await written();
  expect([template?.name, notes?.name]).toEqual(["Template", "Notes"]);
  const heads = template?.rows[8] ?? [];
  expect([heads.length, heads[0], heads[25], heads[29]]).toEqual([
    30,
    "Business function",
    "Data Protection Act 2018 Schedule 1 Condition for processing",
    "Reasons for not adhering to policy document (if applicable)",
  ]);
  expect(template?.rows.slice(0, 6).flat()).toEqual(expect.arrayContaining(["Acme GmbH", "erika@muster.example"]));
});

it("drops no word, day or code of an activity: what has no column stands on a sheet of its own", async () => {
  expect(droppedFrom(await written(), await speechIn("en"))).toEqual([]);
});

it("lists nothing that has its column", async () => {
  const [template, , extra] = await written();
  expect(doubledIn(template ? [template] : [], extra, await speechIn("en"))).toEqual([]);
});

it("keeps an activity on behalf of others off the controller's record, and lists it", async () => {
  const activities = inUse.activities.map((entry) => ({
    ...entry,
    state: { ...entry.state, role: "processor" as const },
  }));
  const [template, , extra] = await written({ ...inUse, activities });
  expect(template?.rows).toHaveLength(9);
  expect(textsIn(extra ? [extra] : [])).toEqual(expect.arrayContaining(["Choosing applicants", "Hosting"]));
});

it("says the law behind a legal basis once, also where rows of two purposes bear the same key", async () => {
  const [entry, ...others] = inUse.activities;
  const { purposes } = entry?.state ?? {};
  if (!entry || purposes?.answer !== "given") throw new Error("the fixture states purposes");
  const items = ["first", "second"].flatMap((id) => purposes.items.slice(0, 1).map((purpose) => ({ ...purpose, id })));
  const state = { ...entry.state, purposes: { ...purposes, items } };
  const [, full] = readIco(await written({ ...inUse, activities: [{ ...entry, state }, ...others] }));
  const bases = full?.cells.filter(({ meaning }) => meaning === "legal-bases").map(({ text }) => text);
  expect(bases?.[0]?.split("\n")[0]).toBe("Art. 6(1)(b) GDPR, § 26 BDSG");
});

it("comes back with every meaning that it holds", async () => {
  const rows = readIco(await written());
  expect(rows.map(({ kind }) => kind)).toEqual(["organisation", "activity", "activity"]);
  const meanings = new Set(rows[1]?.cells.map(({ meaning }) => meaning));
  expect(ICO_HOLDS.filter((meaning) => !meanings.has(meaning))).toEqual([]);
  const cell = (meaning: string) => rows[1]?.cells.filter((one) => one.meaning === meaning).map(({ text }) => text);
  expect(cell("reference")).toEqual(["VVT-0007"]);
  expect(cell("name")).toEqual(["Job applications"]);
  expect(cell("legal-bases")).toEqual(["Art. 6(1)(b) GDPR, § 26 BDSG\nArt. 6(1)(f) GDPR\nArt. 6(1)(a) GDPR"]);
});

it("is read where rows have moved, heads are spelt a little otherwise and columns are missing", () => {
  const rows = [
    [],
    ["", "business  FUNCTION", "Purpose of processing", "Categories of individuals (if applicable)"],
    ["", "Finance", "Paying staff", "Employees\nDirectors"],
    ["", "", "", " "],
  ];
  expect(readIco([{ name: "Sheet1", rows }])).toEqual([
    {
      kind: "activity",
      cells: [
        {
          meaning: "department",
          text: "Finance",
          place: { sheet: "Sheet1", cell: "B3" },
          heading: "business  FUNCTION",
        },
        {
          meaning: "purposes",
          text: "Paying staff",
          place: { sheet: "Sheet1", cell: "C3" },
          heading: "Purpose of processing",
        },
        {
          meaning: "data-subjects",
          text: "Employees\nDirectors",
          place: { sheet: "Sheet1", cell: "D3" },
          heading: "Categories of individuals (if applicable)",
        },
      ],
    },
  ]);
});
