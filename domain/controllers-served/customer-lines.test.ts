import { describe, expect, it } from "vitest";
import { customersIn } from "./customer-lines";

const given = <Value>(value: Value) => ({ answer: "given" as const, value, evidence: [] });
const gap = { answer: "not-stated" };
const plain = (text: string) => customersIn(text).customers.map(({ name, processing }) => [name, processing]);
const contractOf = (text: string) => customersIn(text).customers[0]?.contract;

describe("a pasted list of customers", () => {
  it("is read from lines, from cells of a spreadsheet and from a typed list", () => {
    const text = 'Acme GmbH\r\n\n  "Beta AG"\tPayroll\n- Gamma SE; Hosting; support\n* Delta Ltd';
    expect(plain(text)).toEqual([
      ["Acme GmbH", ""],
      ["Beta AG", "Payroll"],
      ["Gamma SE", "Hosting; support"],
      ["Delta Ltd", ""],
    ]);
    expect(customersIn(text).customers.every(({ contract }) => contract === null)).toBe(true);
  });

  it("keeps names that begin with a number or hold a comma", () => {
    expect(plain("1&1 SE\n3M Deutschland GmbH\nMeyer, Huber und Partner").map(([name]) => name)).toEqual([
      "1&1 SE",
      "3M Deutschland GmbH",
      "Meyer, Huber und Partner",
    ]);
  });

  it("loses the numbers of a list that is counted, and those of no name", () => {
    const names = (text: string) => plain(text).map(([name]) => name);
    expect(names("Unsere Kunden:\n1. Acme GmbH\n2. 1. FC Nord GmbH\n3) Beta AG")).toEqual([
      "Unsere Kunden:",
      "Acme GmbH",
      "1. FC Nord GmbH",
      "Beta AG",
    ]);
    expect(names("1.\tAcme GmbH\n2.\tBeta AG\n•\tGamma SE")).toEqual(["Acme GmbH", "Beta AG", "Gamma SE"]);
    for (const typed of [
      ["1. FC Nord GmbH"],
      ["1. FC Nord GmbH", "1. FC Süd GmbH"],
      ["1. FC Nord GmbH", "2. Liga Marketing GmbH", "Acme GmbH", "Beta AG"],
    ])
      expect(names(typed.join("\n"))).toEqual(typed);
  });

  it.each([
    ["German days", "Acme\tHosting\t01.02.2024\t31.1.2027", given("2024-02-01"), given("2027-01-31")],
    [
      "ISO days, parted by semicolons",
      "Acme; Hosting; 2024-02-01; 2027-01-31",
      given("2024-02-01"),
      given("2027-01-31"),
    ],
    ["only the end", "Acme\tHosting\t\t31.01.2027", gap, given("2027-01-31")],
    ["no end", "Acme\t\t1. Februar 2024\tunbefristet", given("2024-02-01"), { answer: "none", evidence: [] }],
  ])("brings the days of the contract: %s", (_, text, signedOn, endsOn) => {
    expect(contractOf(text)).toEqual({ signedOn, endsOn });
  });

  it("says which cells should be days and cannot be read, with their line, and takes none of them for words", () => {
    const { customers, unread } = customersIn("\nAcme\tHosting\t04/05/2025\nBeta\tHosting\t31.02.2024\tbis 2030");
    expect(unread).toEqual([
      { line: 2, text: "04/05/2025" },
      { line: 3, text: "31.02.2024" },
      { line: 3, text: "bis 2030" },
    ]);
    expect(customers.map(({ processing }) => processing)).toEqual(["Hosting", "Hosting"]);
  });

  it("follows a line of headings in either language, and leaves what stands under others", () => {
    const german = "Nr.\tVertragsende\tKunde\tLeistung\tVertrag vom\n17\t31.12.2027\tAcme GmbH\tHosting\t01.01.2024";
    expect(customersIn(german)).toEqual({
      customers: [
        {
          name: "Acme GmbH",
          processing: "Hosting",
          contract: { signedOn: given("2024-01-01"), endsOn: given("2027-12-31") },
        },
      ],
      unread: [],
    });
    expect(plain("Customer\nAcme Ltd")).toEqual([["Acme Ltd", ""]]);
    const titled = "Our customers\n\nCustomer; Ends on\nAcme Ltd; 2027-12-31";
    expect(plain(titled)).toEqual([["Acme Ltd", ""]]);
    expect(plain("Acme Ltd\nCustomer")).toEqual([
      ["Acme Ltd", ""],
      ["Customer", ""],
    ]);
  });
});
