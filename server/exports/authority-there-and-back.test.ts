import { afterAll, beforeAll, expect, it } from "vitest";
import { Activity } from "@/domain/activities/activity";
import { IMPORT_LIMITS } from "@/domain/imports/limits";
import type { Meaning } from "@/domain/imports/meaning";
import { understand } from "@/domain/imports/understand";
import { CNIL_HOLDS } from "@/domain/layouts/cnil/cells";
import { detectLayout, readLayout } from "@/domain/layouts/detect-layout";
import { DSK_HOLDS } from "@/domain/layouts/dsk/labels";
import { EDPS_HOLDS } from "@/domain/layouts/edps/items";
import { ICO_HOLDS } from "@/domain/layouts/ico/columns";
import { inUse, speechIn } from "@/domain/layouts/layouts.fixture";
import { saidAfter, saidBefore } from "@/domain/layouts/there-and-back.fixture";
import type { Locale } from "@/domain/locales";
import type { Register } from "@/domain/register";
import { readBytes } from "../imports/reading/read-bytes";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { registerAsOf } from "../ledger/as-of";
import { testHouse } from "../testing";
import { savedByLibreOffice } from "../workbooks/libre-office.fixture";
import { cnilWorkbook, dskForm, edpsForms, icoWorkbook } from "./authority-layouts";
import { registerDocx } from "./docx/register-docx";

type Way = {
  layout: "cnil" | "ico" | "dsk" | "edps";
  locale: Locale;
  kind: "xlsx" | "docx";
  saved: "ods" | "xlsx" | "docx";
  holds: readonly Meaning[];
  write: (register: Register) => Promise<Uint8Array>;
};

const WAYS: readonly Way[] = [
  {
    layout: "cnil",
    locale: "en",
    kind: "xlsx",
    saved: "ods",
    holds: CNIL_HOLDS,
    write: async (register) => cnilWorkbook(register, await speechIn("en")),
  },
  { layout: "ico", locale: "en", kind: "xlsx", saved: "xlsx", holds: ICO_HOLDS, write: icoWorkbook },
  {
    layout: "dsk",
    locale: "de",
    kind: "docx",
    saved: "docx",
    holds: DSK_HOLDS,
    write: async (register) => registerDocx(await dskForm(register, { digest: "ab".repeat(32) })),
  },
  { layout: "edps", locale: "en", kind: "docx", saved: "docx", holds: EDPS_HOLDS, write: edpsForms },
];

let house: Awaited<ReturnType<typeof testHouse>>;
let sample: Register;
beforeAll(async () => {
  house = await testHouse();
  await loadSample(house.operator);
  sample = (await registerAsOf(house.operator, SAMPLE_ORGANISATION, "2026-11-23", "working")).register;
});
afterAll(() => house.remove());

async function draftOf(bytes: Uint8Array, { layout, locale }: Way) {
  const file = await readBytes({ bytes, name: "file", limits: IMPORT_LIMITS });
  if (file.kind === "json") throw new Error("a form is no JSON");
  expect(detectLayout(file.grids)).toBe(layout);
  return understand(readLayout(layout, file.grids), { file: "file", layout, locale });
}

/** What each activity says that the form can hold, before and after: one entry for each that differs. */
async function differences(register: Register, way: Way): Promise<string[]> {
  const saved = await savedByLibreOffice(await way.write(register), way.kind, way.saved);
  const draft = await draftOf(saved, way);
  const back = draft.records.flatMap(({ noun, state }) => (noun === "activity" ? [{ ...state }] : []));
  expect(back.length).toBe(register.activities.length);
  return register.activities.flatMap(({ state }) => {
    const found = back.find(({ reference }) => reference === state.reference);
    if (!found) return [`${state.reference} is missing`];
    const before = saidBefore(register, state, way.locale);
    const after = saidAfter(draft, Activity.parse({ ...found, status: "draft" }), way.locale);
    return way.holds.flatMap((meaning) => {
      const [was, is] = [before[meaning], after[meaning]].map((texts) => JSON.stringify(texts));
      return was === is ? [] : [`${state.reference} ${meaning}: ${was} became ${is}`];
    });
  });
}

it.each(WAYS)(
  "the full fixture comes back through LibreOffice from the form of $layout",
  async (way) => {
    expect(await differences(inUse, way)).toEqual([]);
  },
  60_000,
);

it.each(WAYS)(
  "the sample register comes back through LibreOffice from the form of $layout",
  async (way) => {
    expect(await differences(sample, way)).toEqual([]);
  },
  90_000,
);
