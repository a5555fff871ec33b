import { describe, expect, it } from "vitest";
import { completeRegister } from "../findings/complete/register.fixture";
import { speechIn } from "../layouts/layouts.fixture";
import type { Register } from "../register";
import { activityPaper } from "./activity-paper";
import { processorPaper } from "./records-by-role";

const PROOF = { digest: "ab".repeat(32), json: "{}" };
type Party = Register["parties"][number]["state"];

/** The register with every field in use, with something else said of everybody whom it names. */
const withParties = (particulars: Partial<Party["particulars"]>): Register => ({
  ...completeRegister,
  parties: completeRegister.parties.map((entry) => ({
    ...entry,
    state: { ...entry.state, particulars: { ...entry.state.particulars, ...particulars } },
  })),
});

async function servedRows(register: Register) {
  const paper = processorPaper(register, await speechIn("de"), PROOF);
  const served = paper?.annexes[0]?.tables[0];
  return { head: served?.head, cells: served?.rows[0]?.cells };
}

describe("the record of a processor", () => {
  it("names each controller with its contact, its representative and its officer: Art. 30(2)(a) GDPR", async () => {
    const { head, cells } = await servedRows(completeRegister);
    expect(head?.slice(0, 2)).toEqual(["Verantwortlicher und Kontakt", "Vertreter und Datenschutzbeauftragter"]);
    expect([cells?.[0]?.text, cells?.[0]?.detail]).toEqual([
      "Turnclub",
      "Bergweg 4, Basel\nSchweiz\nclub@turnclub.example",
    ]);
    expect(cells?.[1]?.text).toBe(
      "Vertreter: Turnclub e. V., Lörrach\nDatenschutzbeauftragter: officer@turnclub.example",
    );
  });

  it("tells a gap from a statement that there is nobody", async () => {
    const none = { answer: "none" as const, evidence: [] };
    const nobody = await servedRows(withParties({ representative: none, dataProtectionOfficer: none }));
    expect([nobody.cells?.[1]?.state, nobody.cells?.[1]?.text]).toEqual([
      "given",
      "Vertreter: keine\nDatenschutzbeauftragter: keine",
    ]);
    const open = { answer: "not-stated" as const };
    const gap = await servedRows(withParties({ representative: open, dataProtectionOfficer: open }));
    expect(gap.cells?.[1]?.state).toBe("not-stated");
  });

  it("says the same of each controller among the parties, for whoever reads the whole record", async () => {
    const paper = processorPaper(completeRegister, await speechIn("en"), PROOF);
    const parties = paper?.annexes.find(({ tables }) => tables.some(({ field }) => field === "parties"));
    const contact = parties?.tables[0]?.rows.find(({ cells }) => cells[0]?.text === "Turnclub")?.cells[1];
    expect(contact?.detail).toContain("Data protection officer: officer@turnclub.example");
  });
});

it("one activity on behalf of others is a processor's on paper too, and asks for no joint controllers on its cover", async () => {
  const entry = completeRegister.activities.find(({ state }) => state.role === "processor");
  if (!entry) throw new Error("the register of the fixture has a processor's activity");
  const { cover } = activityPaper(completeRegister, entry, await speechIn("de"), PROOF);
  expect(cover.heading).toBe("Angaben zum Auftragsverarbeiter");
  const labels = cover.rows.map(({ label }) => label);
  expect([labels.includes("Auftragsverarbeiter"), labels.includes("Verantwortlicher")]).toEqual([true, false]);
  expect(cover.rows.map(({ field }) => field)).not.toContain("jointControllers");
});
