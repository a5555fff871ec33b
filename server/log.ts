/** One line of JSON for each event on standard error; the only place that sees stack traces. */
export function log(level: "info" | "error", event: string, detail: Record<string, unknown> = {}): void {
  const cause =
    detail.cause instanceof Error ? { ...detail, cause: detail.cause.stack ?? detail.cause.message } : detail;
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...cause })}\n`);
}
