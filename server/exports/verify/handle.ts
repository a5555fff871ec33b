import { readFile } from "node:fs/promises";
import path from "node:path";
import { env } from "@/env";

/** The script that checks an exported register without Thirty; it holds nothing of anybody, so everybody may have it. */
export const scriptFile = (): string => path.join(env.root, "server", "exports", "verify", "verify-register.mjs");

export async function handleScript(): Promise<Response> {
  return new Response(await readFile(scriptFile(), "utf8"), {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "content-disposition": 'attachment; filename="verify-register.mjs"',
    },
  });
}
