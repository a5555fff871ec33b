import { describe, expect, it } from "vitest";
import { readPlaywright, readVitest, summary } from "./test-report.mjs";

const step = (ok, counts) => ({ title: "Step", seconds: 1.2, ok, counts });
const lastLine = (steps) => summary(steps).split("\n").at(-1);

describe("the closing line", () => {
  it("adds up what the runners counted", () => {
    const steps = [step(true), step(true, { passed: 40, failed: 0, skipped: 1 }), step(true, { passed: 2, failed: 0 })];
    expect(lastLine(steps)).toBe("42 passed, 0 failed");
  });

  it("counts a failed step that counts nothing itself", () => {
    expect(lastLine([step(true), step(false)])).toBe("0 passed, 1 failed");
  });

  it("counts a runner that failed although none of its tests did", () => {
    expect(lastLine([step(false, { passed: 5, failed: 0, skipped: 0 })])).toBe("5 passed, 1 failed");
  });

  it("does not count a failed test twice", () => {
    expect(lastLine([step(false, { passed: 5, failed: 2, skipped: 0 })])).toBe("5 passed, 2 failed");
  });
});

it("reads Vitest's report, with a file that could not be loaded as a failure", () => {
  const files = [
    { status: "failed", assertionResults: [] },
    { status: "passed", assertionResults: [{}] },
  ];
  const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0, testResults: files };
  expect(readVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

it("reads Playwright's report, with a server that did not start as a failure", () => {
  expect(readPlaywright({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] })).toEqual({
    passed: 7,
    failed: 2,
    skipped: 2,
  });
  expect(readPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] }).failed).toBe(1);
});
