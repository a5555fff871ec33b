import fc from "fast-check";
import { expect, test } from "vitest";
import { paths } from "@/lib/paths";
import { isFiltered, listQueryString, parseListQuery, type SearchParams, sortedBy, without } from "./list-query";

const usual = { search: "", filters: {}, sort: "reference", descending: false, page: 1 };

function paramsOf(address: string): SearchParams {
  const params: SearchParams = {};
  for (const [key, value] of new URL(address, "http://thirty.invalid").searchParams) {
    const known = params[key];
    params[key] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  return params;
}

test("reads search, facets, sort and page", () => {
  const query = parseListQuery({
    search: " cookies ",
    "legal-basis": ["art-6-1-a", "art-6-1-f"],
    finding: "retention-missing",
    sort: "-updated",
    page: "3",
  });
  expect(query).toEqual({
    search: "cookies",
    filters: { "legal-basis": ["art-6-1-a", "art-6-1-f"], finding: ["retention-missing"] },
    sort: "updated",
    descending: true,
    page: 3,
  });
});

const RUBBISH: SearchParams[] = [
  {},
  { sort: "-nonsense" },
  { page: "0" },
  { page: "-1" },
  { page: "1e3" },
  { page: "999999999" },
  { unknown: "x", constructor: "y" },
  { finding: "" },
  { finding: "x".repeat(81) },
];

test.each(RUBBISH)("takes rubbish as if it were not there: %j", (params) => {
  expect(parseListQuery(params)).toEqual(usual);
});

test("never throws, and its own address leads to the same list", () => {
  const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
  const key = fc.oneof(fc.constantFrom("search", "sort", "page", "finding", "status", "legal-basis"), fc.string());
  fc.assert(
    fc.property(fc.dictionary(key, value), (params) => {
      const query = parseListQuery(params);
      expect(parseListQuery(paramsOf(paths.activities("org_x", listQueryString(query))))).toEqual(query);
    }),
  );
});

test("removes one value and keeps the others", () => {
  const query = parseListQuery({ finding: ["retention-missing", "recipients-missing"], page: "2" });
  expect(without(query, "finding", "retention-missing")).toMatchObject({
    filters: { finding: ["recipients-missing"] },
    page: 1,
  });
  expect(isFiltered(without(parseListQuery({ finding: "retention-missing" }), "finding", "retention-missing"))).toBe(
    false,
  );
});

test("a second click on a column turns its order round", () => {
  const once = sortedBy(parseListQuery({}), "updated");
  expect(once).toMatchObject({ sort: "updated", descending: true });
  expect(sortedBy(once, "updated")).toMatchObject({ descending: false });
  expect(sortedBy(parseListQuery({}), "name")).toMatchObject({ descending: false });
});
