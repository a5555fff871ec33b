import { expect, it } from "vitest";
import { Activity } from "../activities/activity";
import { clockOn } from "../findings/clock";
import { list, said } from "../findings/examples";
import { lawOf } from "../law/law";
import { LAW_ENTRIES } from "../law/law-entries";
import { Organisation } from "../organisations/organisation";
import { recordExemptionOf } from "./record-exemption";

const small = { employees: said(40) };
const harmless = { risk: said("unlikely"), frequency: said("occasional") };
const contact = { personalData: list({ id: "d", category: "contact" }) };

function of(activity: object, particulars: object = small) {
  const organisation = Organisation.parse({
    name: "Acme",
    legalEntities: [{ id: "main", name: "Acme GmbH" }],
    particulars,
  });
  const state = Activity.parse({ reference: "VVT-0001", status: "draft", ...activity });
  return recordExemptionOf(state, organisation, lawOf(LAW_ENTRIES), clockOn("2026-11-24"));
}

it("an occasional, harmless activity with ordinary data could be left out below 250 employees", () => {
  expect(of({ ...contact, particulars: harmless })).toEqual({ result: "may-be-left-out", reasons: [], limit: 250 });
  expect(of({ ...contact, particulars: harmless }, { employees: said(249) }).result).toBe("may-be-left-out");
});

it.each([
  ["employees", contact, harmless, { employees: said(250) }],
  ["risk", contact, { ...harmless, risk: said("likely") }, small],
  ["regular", contact, { ...harmless, frequency: said("regular") }, small],
  ["special", { personalData: list({ id: "d", category: "health", mark: "special" }) }, harmless, small],
])("%s alone puts it into the record, whatever is unknown beside", (reason, data, particulars, organisation) => {
  expect(of({ ...data, particulars }, organisation)).toMatchObject({ result: "must-be-recorded", reasons: [reason] });
});

it("says what has to be known where nothing decides yet", () => {
  expect(of({}, {})).toMatchObject({
    result: "open",
    reasons: ["employees-unknown", "risk-unknown", "frequency-unknown", "data-unknown"],
  });
});
