import { installationSecret } from "@/env";
import { paths } from "@/lib/paths";
import { makeDemoAccounts } from "../installation/demo-accounts";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { renewSetUpToken } from "../installation/set-up";
import { operatorContext, type Verb } from "./verb";

/** Makes the demonstration ready and says how to sign in; the first word is the address that it will have. */
export const prepareDemoVerb: Verb = async ([address = ""]) => {
  installationSecret();
  const ctx = operatorContext();
  await loadSample(ctx);
  const accounts = await makeDemoAccounts(ctx, SAMPLE_ORGANISATION);
  const width = Math.max(...accounts.map((account) => account.email.length));
  const lines = accounts.map(
    (account) => `  ${account.role.padEnd(8)} ${account.email.padEnd(width)}  ${account.password}`,
  );
  process.stdout.write(`Sign in at ${address}${paths.login()} with one of these:\n${lines.join("\n")}\n`);
};

/** Makes an installation ready; until it is set up, each start gives one link that sets it up, once. */
export const prepareStartVerb: Verb = async ([address = ""]) => {
  installationSecret();
  const token = await renewSetUpToken(operatorContext().db);
  if (token)
    process.stdout.write(
      `Nobody has an account yet. Set Thirty up here, once:\n  ${address}${paths.setup()}#${token}\n`,
    );
};
