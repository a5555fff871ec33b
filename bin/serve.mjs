// What `npm run demo`, `npm start` and the browser tests share: prepare, serve, say where, stop cleanly.
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build, install } from "./prepare.mjs";
import { cli, ended, environment, node24, output, PlainError, root, script, start, whenSignalled } from "./process.mjs";

const startLimit = 60_000;
const stopLimit = 8_000;

function readPort() {
  const text = process.env.PORT ?? "3000";
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new PlainError(`PORT must be a number from 1 to 65535, and is "${text}".`);
}

function assertFree(port, host) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", (error) => fail(new PlainError(reason(error, port, host))));
    probe.listen(port, host, () => probe.close(done));
  });
}

function reason(error, port, host) {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is in use already; choose another one, such as PORT=${port + 1}.`;
  if (error.code === "EACCES") return `Port ${port} may not be used by this account; choose one above 1023.`;
  return `Cannot listen on ${host}, port ${port}: ${error.message}.`;
}

/** Waits until the health page answers; false when the server ended or stays silent. */
async function answers(address, server) {
  const until = Date.now() + startLimit;
  while (Date.now() < until && server.exitCode === null && server.signalCode === null) {
    const reply = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (reply?.ok) return true;
    await wait(150);
  }
  return false;
}

/** The first signal asks the server to finish what it is doing; a later one, or patience running out, ends it. */
function stopOnSignal(server) {
  let asked;
  whenSignalled(() => {
    if (asked === undefined) {
      asked = Date.now();
      server.kill("SIGTERM");
      setTimeout(() => server.kill("SIGKILL"), stopLimit).unref();
    }
    // One Ctrl-C arrives twice, from the terminal and from npm; only a second press means "at once".
    else if (Date.now() - asked > 1_000) server.kill("SIGKILL");
  });
  return () => asked !== undefined;
}

/** Serves until a signal comes. `verb` prepares the data folder and prints what the person needs to know. */
export async function serve({ verb, dataFolder }) {
  const port = readPort();
  // Only this machine, unless the operator says otherwise: HOST=0.0.0.0 listens on every address.
  const host = process.env.HOST ?? "127.0.0.1";
  await assertFree(port, host);
  await install();
  await build();

  const everywhere = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host);
  const address = `http://${everywhere ? "localhost" : host}:${port}`;
  const data = resolve(root, process.env.THIRTY_DATA ?? dataFolder);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const env = { NODE_ENV: "production", THIRTY_DATA: data };
  const prepared = await output(cli(verb, address), env);
  if (prepared.code !== 0) throw new PlainError(`The data folder ${data} could not be prepared: the reason is above.`);

  const args = [script("next"), "start", "-p", String(port), "-H", host];
  const server = start(node24(), args, { env: environment(env) });
  const stopped = stopOnSignal(server);
  const end = ended(server);
  if (await answers(address, server)) {
    process.stdout.write(`\nThirty is at ${address} (data in ${data}). Ctrl-C stops it.\n${prepared.text}`);
  } else if (!stopped()) {
    server.kill("SIGTERM");
    await end;
    throw new PlainError("The server did not start: the reason is above.");
  }
  const code = await end;
  return stopped() ? 0 : code;
}
