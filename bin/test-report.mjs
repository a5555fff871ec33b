// Reads what the test runners counted and words the closing lines that people and the build service read.

const count = (value) => (Number.isSafeInteger(value) && value > 0 ? value : 0);

/** Counts of Vitest's JSON report. A file that cannot even be loaded has no failed test, yet it failed. */
export function readVitest(report) {
  const broken = report.testResults?.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: count(report.numPassedTests),
    failed: count(report.numFailedTests) + (broken?.length ?? 0),
    skipped: count(report.numPendingTests) + count(report.numTodoTests),
  };
}

/** Counts of Playwright's JSON report. Without retries nothing is flaky; if something were, it would not count as passed. */
export function readPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats ?? {};
  const withoutTest = count(unexpected) === 0 ? count(report.errors?.length) : 0;
  return { passed: count(expected), failed: count(unexpected) + count(flaky) + withoutTest, skipped: count(skipped) };
}

function stepLine({ title, seconds, ok, counts }) {
  const numbers = counts ? `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped` : "";
  return `${ok ? "ok    " : "FAILED"}  ${title.padEnd(28)} ${`${seconds.toFixed(0)} s`.padStart(6)}  ${numbers}`.trimEnd();
}

/** The summary; its last line is "N passed, N failed" and never says 0 failed when a step failed. */
export function summary(steps) {
  const sum = (key) => steps.reduce((total, { counts }) => total + (counts?.[key] ?? 0), 0);
  const uncounted = steps.filter(({ ok, counts }) => !ok && !(counts && counts.failed > 0)).length;
  return [...steps.map(stepLine), "", `${sum("passed")} passed, ${sum("failed") + uncounted} failed`].join("\n");
}
