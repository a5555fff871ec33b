import { expect, it } from "vitest";
import { numberWord } from "./number-words";

it.each([
  [6, "six", "sechs"],
  [1, "one", "ein"],
  [13, "thirteen", "dreizehn"],
  [30, "thirty", "dreißig"],
  [21, "twenty-one", "einundzwanzig"],
  [99, "ninety-nine", "neunundneunzig"],
  [100, "", ""],
  [1.5, "", ""],
])("%s is %s and %s", (value, english, german) => {
  expect([numberWord(value, "en"), numberWord(value, "de")]).toEqual([english, german]);
});
