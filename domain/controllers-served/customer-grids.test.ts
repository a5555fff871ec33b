import { expect, it } from "vitest";
import { customersInGrids } from "./customer-grids";
import { customersIn } from "./customer-lines";

const sheet = (...rows: string[][]) => ({ name: "Sheet", rows });

it("the list of customers of a file begins at its headings, on whichever sheet they are", () => {
  const cover = sheet(["Stand: 28.11.2026"]);
  const customers = sheet(
    ["Unsere Kunden"],
    [""],
    ["Nr.", "Kunde", "Vertragsende"],
    ["1", "Acme\nGmbH", "2027-12-31"],
    ["", "", ""],
    ["2", "Beta AG", "unbefristet"],
  );
  const text = customersInGrids([cover, customers]);
  expect(text).toBe("Nr.\tKunde\tVertragsende\n1\tAcme GmbH\t2027-12-31\n2\tBeta AG\tunbefristet");
  expect(customersIn(text).customers.map(({ name }) => name)).toEqual(["Acme GmbH", "Beta AG"]);
});

it("a file without headings is read as it stands, and an empty one says nothing", () => {
  expect(customersInGrids([sheet([""]), sheet(["Acme GmbH", "Hosting"])])).toBe("Acme GmbH\tHosting");
  expect(customersInGrids([sheet([""], [" "])])).toBe("");
});

it("keeps the names of a file as they stand in its cells, also in a list of one column", () => {
  const names = ["1. FC Nord GmbH", "Müller; Partner PartG", "2. FC Nord GmbH", "- Punkt - Werbung GmbH"];
  const listed = (...rows: string[][]) => customersIn(customersInGrids([sheet(...rows)])).customers;
  const cells = names.map((name) => [name]);
  expect(listed(...cells).map(({ name }) => name)).toEqual(names);
  expect(listed(["Kunde"], ...cells).map(({ name }) => name)).toEqual(names);
  expect(listed(...names.map((name) => [name, "Hosting"]))).toMatchObject(
    names.map((name) => ({ name, processing: "Hosting" })),
  );
  expect(listed(["Nr.", "Kunde"], ["1.", "Acme GmbH"])).toMatchObject([{ name: "Acme GmbH" }]);
});
