import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./bin/system-tools.mjs";

const port = Number(process.env.THIRTY_E2E_PORT ?? 3123);

// Set once by the process that starts the run and inherited by its workers, which read this file again.
process.env.THIRTY_E2E_DATA ??= join(tmpdir(), `thirty-e2e-${process.pid}`);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  globalTimeout: 20 * 60_000,
  reporter: [["list"], ["json", { outputFile: process.env.THIRTY_E2E_REPORT ?? "test-results/report.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
  webServer: {
    command: "node bin/serve-for-tests.mjs",
    url: `http://localhost:${port}/api/health`,
    env: { PORT: String(port), HOST: "127.0.0.1", THIRTY_DATA: process.env.THIRTY_E2E_DATA },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    stdout: "pipe",
    stderr: "pipe",
    timeout: 5 * 60_000,
  },
});
