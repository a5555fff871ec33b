import { describe, expect, it } from "vitest";
import { customersIn } from "./customer-lines";
import { deriveServed } from "./derive";

const parties = [
  { id: "pty_acme", name: "ACME GmbH" },
  { id: "pty_mueller", name: "Müller & Söhne KG" },
];
const gap = { answer: "not-stated" as const };

function derived(text: string, answer: Parameters<typeof deriveServed>[1]["answer"] = gap) {
  let next = 0;
  const from = { answer, parties, usual: { en: "Hosting" }, language: "en" as const };
  return deriveServed(customersIn(text), from, () => {
    next += 1;
    return `pty_new${next}`;
  });
}

describe("a pasted list of customers", () => {
  it("is read from lines, from cells of a spreadsheet and from a typed list", () => {
    expect(customersIn('Acme GmbH\r\n\n  "Beta AG"\tPayroll\n- Gamma SE; Hosting; support\n3. Delta Ltd')).toEqual([
      { name: "Acme GmbH", processing: "" },
      { name: "Beta AG", processing: "Payroll" },
      { name: "Gamma SE", processing: "Hosting; support" },
      { name: "Delta Ltd", processing: "" },
    ]);
  });

  it("keeps names that begin with a number or hold a comma", () => {
    expect(customersIn("1&1 SE\n3M Deutschland GmbH\nMeyer, Huber und Partner").map(({ name }) => name)).toEqual([
      "1&1 SE",
      "3M Deutschland GmbH",
      "Meyer, Huber und Partner",
    ]);
  });
});

describe("the controllers served", () => {
  it("are the parties that bear the names, however they are spelt, and new ones for the rest", () => {
    const { answer, parties: made, counts } = derived("Acme gmbh\nMUELLER & Co\nmuller & sohne kg\nBeta AG; Payroll");
    expect(made.map(({ name }) => name)).toEqual(["MUELLER & Co", "Beta AG"]);
    expect(answer).toMatchObject({
      items: [
        { id: "c-acme", partyId: "pty_acme", processing: { value: { en: "Hosting" } } },
        { partyId: "pty_new1" },
        { partyId: "pty_mueller" },
        { partyId: "pty_new2", processing: { value: { en: "Payroll" } } },
      ],
    });
    expect(counts).toEqual({ customers: 4, known: 2, added: 4 });
  });

  it("tell companies of one name and another legal form apart", () => {
    expect(derived("ACME AG\nACME GmbH").counts).toEqual({ customers: 2, known: 1, added: 2 });
  });

  it("are the same after the same list again", () => {
    const once = derived("ACME GmbH; Payroll\nacme  GMBH; Hosting");
    expect(once.counts.added).toBe(1);
    expect(derived("ACME GmbH; Something else", once.answer).answer).toEqual(once.answer);
    expect(derived("ACME GmbH", once.answer).counts).toEqual({ customers: 1, known: 1, added: 0 });
  });

  it("keep what a row says, and fill only what nobody stated", () => {
    const row = { id: "r1", partyId: "pty_acme", processing: gap, evidence: [] };
    const note = { en: "by contract" };
    expect(derived("ACME GmbH; Payroll", { answer: "given", items: [row], note }).answer).toEqual({
      answer: "given",
      note,
      items: [{ ...row, processing: { answer: "given", value: { en: "Payroll" }, evidence: [] } }],
    });
  });

  it("stay what they were where the list names nobody", () => {
    expect(derived("\n  \n").answer).toEqual(gap);
  });
});
