import { describe, expect, it } from "vitest";
import german from "@/messages/de/questionnaire.json";
import english from "@/messages/en/questionnaire.json";
import { Activity, ActivityContent } from "../activities/activity";
import type { CountryCode } from "../codes/countries";
import { LIBRARY } from "../library/library";
import { QUESTIONS, questionState, questionsOf } from "./questions";

const seat = (country: CountryCode | undefined) => ({ day: "2026-11-24", countryOf: () => country });

const withRecipients = (recipients: unknown) => Activity.parse({ reference: "VVT-0001", status: "draft", recipients });
const given = (partyId: string | null) => ({
  answer: "given",
  items: [{ id: "r1", partyId, category: "other" }],
});

describe("the questionnaire", () => {
  it("asks at most 15 questions, whatever was answered", () => {
    expect(QUESTIONS.length).toBeLessThanOrEqual(15);
  });

  it("asks about other countries only where somebody outside the EEA may receive data", () => {
    const asks = (recipients: unknown, country?: CountryCode) =>
      questionsOf(withRecipients(recipients), seat(country)).some(({ id }) => id === "abroad");
    expect(asks({ answer: "none" })).toBe(false);
    expect(asks({ answer: "not-stated" })).toBe(false);
    expect(asks(given("pty_one"), "DE")).toBe(false);
    expect(asks(given("pty_one"), "NO")).toBe(false);
    expect(asks(given("pty_one"), "US")).toBe(true);
    expect(asks(given("pty_one"), undefined)).toBe(true);
    expect(asks(given(null))).toBe(true);
  });

  it("asks every content field at most once", () => {
    const fields = QUESTIONS.flatMap((question): readonly string[] => question.fields);
    expect(new Set(fields).size).toBe(fields.length);
    for (const field of fields) expect(Object.keys(ActivityContent.shape)).toContain(field);
  });

  it("tells an untouched question from a suggested, an asked and an answered one", () => {
    const question = QUESTIONS.find(({ id }) => id === "purposes") ?? QUESTIONS[0];
    const empty = withRecipients({ answer: "not-stated" });
    expect(questionState(empty, question, new Set())).toBe("to-do");
    expect(questionState(empty, question, new Set(["purposes"]))).toBe("asked");
    const filled = { ...empty, purposes: { answer: "none" as const, evidence: [] } };
    expect(questionState(filled, question, new Set())).toBe("answered");
    const suggested = { ...filled, workflow: { ...filled.workflow, suggested: ["purposes"] } };
    expect(questionState(suggested, question, new Set())).toBe("suggested");
  });

  it("is answered from a ready activity in at least three questions of five", () => {
    for (const { id, content } of LIBRARY) {
      const activity = Activity.parse({ reference: "VVT-0001", status: "draft", ...content });
      const path = questionsOf(activity, seat(undefined));
      const answered = path.filter((question) => questionState(activity, question, new Set()) === "answered");
      expect(answered.length / path.length, id).toBeGreaterThanOrEqual(0.6);
    }
  });
});

/** Vowel groups are a fair count of English syllables; a silent e at the end is none. */
const syllables = (word: string) =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/, "")
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

describe("the words of the questions", () => {
  const questions = Object.entries(english.questions);

  it("are at most 20 in each question, in both languages", () => {
    for (const messages of [english.questions, german.questions])
      for (const [id, { title }] of Object.entries(messages)) expect(wordsOf(title).length, id).toBeLessThanOrEqual(20);
  });

  it("can be read after nine years of school (Flesch-Kincaid grade of all English questions, hints and reasons)", () => {
    const sentences = questions.flatMap(([, { title, hint, why }]) => [title, hint, why]);
    const words = sentences.flatMap(wordsOf);
    const grade =
      0.39 * (words.length / sentences.length) +
      11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) -
      15.59;
    expect(grade).toBeLessThanOrEqual(9);
  });

  it("are there for every question", () => {
    expect(questions.map(([id]) => id)).toEqual(QUESTIONS.map(({ id }) => id));
  });
});
