import { expect, it } from "vitest";
import { acceptedLocale } from "./locale";
import { pickMessages } from "./pick";

it("takes the browser's most wanted language that Thirty speaks", () => {
  expect(acceptedLocale("fr-FR, de-AT;q=0.8, en;q=0.9")).toBe("en");
  expect(acceptedLocale("de-CH")).toBe("de");
  expect(acceptedLocale("de;q=0, fr")).toBeUndefined();
  expect(acceptedLocale(null)).toBeUndefined();
});

it("picks the named messages and nothing beside them", () => {
  const messages = { forms: { save: "Save" }, fields: { name: { label: "Name" }, role: { label: "Role" } } };
  expect(pickMessages(messages, ["forms", "fields.name", "fields.missing"])).toEqual({
    forms: { save: "Save" },
    fields: { name: { label: "Name" } },
  });
  expect(pickMessages(messages, ["fields.name", "fields.role"])).toEqual({ fields: messages.fields });
});
