// `npm run thirty -- <verb> …`: installs what is missing and hands over. Standard output is the verb's alone.
import { install } from "./prepare.mjs";
import { cli, ended, environment, main, node24, start, whenSignalled } from "./process.mjs";

await main(async () => {
  await install();
  // npm starts us in the project's folder and keeps in INIT_CWD where the person stood; started by hand, that is here.
  // The sample has a data folder of its own, the demonstration's, so that it never mixes with a real register.
  const sample = process.argv.includes("--sample") ? { THIRTY_DATA: process.env.THIRTY_DATA ?? "data-demo" } : {};
  const env = environment({ INIT_CWD: process.env.INIT_CWD ?? process.cwd(), ...sample });
  const child = start(node24(), cli(...process.argv.slice(2)), { env, stdio: "inherit" });
  whenSignalled((signal) => child.kill(signal));
  return ended(child);
});
