#!/usr/bin/env node
// Checks a register that was exported by Thirty, without Thirty: Node 18 or newer, nothing to install.
//   node verify-register.mjs register.json [--digest HEX]
// The digest is the SHA-256 over the register in canonical form (RFC 8785), so that spaces, line breaks and the order
// of names do not matter, and everything else does. It is printed on the cover of the PDF. The PDF carries the same
// register inside: save its attachment "register.json" with any PDF reader and check that file.
// Ends with 0 when the digest is right (or none was given to compare), 1 when it is not, 2 when the file is no register.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

class Unreadable extends Error {}

const say = (line) => process.stdout.write(`${line}\n`);
const complain = (line) => process.stderr.write(`${line}\n`);

/** A reader of JSON that refuses a name given twice: JSON.parse would keep the last one and never tell. */
function refuseDuplicates(text) {
  let at = 0;
  const blank = () => {
    while (" \t\r\n".includes(text[at]) && at < text.length) at += 1;
  };
  const string = () => {
    const start = at;
    for (at += 1; text[at] !== '"'; at += text[at] === "\\" ? 2 : 1)
      if (at >= text.length) throw new Unreadable("a text does not end");
    at += 1;
    return JSON.parse(text.slice(start, at));
  };
  const members = (close, member) => {
    at += 1;
    for (blank(); text[at] !== close; blank()) {
      if (at >= text.length) throw new Unreadable("the file ends too early");
      member();
      blank();
      if (text[at] === ",") at += 1;
    }
    at += 1;
  };
  const value = () => {
    blank();
    if (text[at] === '"') return void string();
    if (text[at] === "[") return members("]", value);
    if (text[at] !== "{") {
      while (at < text.length && !",]} \t\r\n".includes(text[at])) at += 1;
      return;
    }
    const names = new Set();
    members("}", () => {
      blank();
      const name = string();
      if (names.has(name)) throw new Unreadable(`the name "${name}" is given twice in one place`);
      names.add(name);
      blank();
      at += 1;
      value();
    });
  };
  value();
}

/** RFC 8785: names in the order of their UTF-16 units, numbers and texts as ECMAScript writes them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const names = Object.keys(value).sort((one, other) => (one < other ? -1 : 1));
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

function read(file) {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  const register = JSON.parse(text);
  refuseDuplicates(text);
  if (register?.format !== "thirty-register") throw new Unreadable("this is no register of Thirty");
  return register;
}

function main(args) {
  const at = args.indexOf("--digest");
  // The paper prints the digest in groups: they may be copied as they are, with quotation marks or without.
  const after = at < 0 ? [] : args.slice(at + 1);
  const end = after.findIndex((word) => !/^[0-9a-f\s]+$/i.test(word));
  const groups = end < 0 ? after : after.slice(0, end);
  const wanted = at < 0 ? undefined : groups.join("").replace(/\s/g, "").toLowerCase();
  const [file] = [...args.slice(0, at < 0 ? args.length : at), ...after.slice(groups.length)];
  if (!file || (wanted !== undefined && !/^[0-9a-f]{64}$/.test(wanted))) {
    complain("Usage: node verify-register.mjs register.json [--digest 64-HEX-DIGITS-OF-THE-PDF]");
    return 2;
  }
  const register = read(file);
  const digest = createHash("sha256").update(canonical(register)).digest("hex");
  say(`Register of  ${register.organisation?.state?.name ?? "?"}`);
  say(`As of        ${register.asOf} (${register.version ?? "working"})`);
  say(`Activities   ${register.activities?.length ?? 0}`);
  say(`Checkpoint   ${register.ledger ? `${register.ledger.sequence}:${register.ledger.hash}` : "none"}`);
  say(`Digest       ${digest}`);
  if (wanted === undefined) return 0;
  say(
    digest === wanted ? "The digest is right." : "THE DIGEST IS NOT RIGHT: this is not the register that was exported.",
  );
  return digest === wanted ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (cause) {
  complain(`The file cannot be checked: ${cause instanceof Error ? cause.message : cause}`);
  process.exitCode = 2;
}
