import type { Handover } from "@/domain/handovers/handover";
import type { Register } from "@/domain/register";
import type { Translate } from "@/domain/sheet";
import { formatFor } from "@/lib/format";
import { oneLine } from "../exports/pdf/sanitise";

/** A file of the pack by its name, and a sentence on what it is and for whom. */
type Explained = { name: string; about: string };

const WIDTH = 78;

/** Lines of plain text, so that any editor shows the whole sentence. */
function wrapped(text: string, indent: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    const longer = line ? `${line} ${word}` : word;
    if (line && indent.length + longer.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => indent + line);
}

/** How a pack is checked: each sentence with the commands to type, which stand on lines of their own so that they can be copied. */
const CHECKS = [
  { check: "checkFiles", commands: ["checkFilesCommand", "checkFilesMacCommand"] },
  { check: "checkOne", commands: ["checkOneCommand"] },
  { check: "checkRegister", commands: ["checkRegisterCommand"] },
] as const;

/** What the reader of a pack opens first: whose register it is, what each file is for, and how to check them. */
export function readmeOf(
  { organisation, leftOut }: Register,
  { recipient, asOf, language }: Handover,
  digest: string,
  files: readonly Explained[],
  t: Translate,
): string {
  const say = (key: string, params?: Record<string, string | number>) => t(`handovers.readme.${key}`, params);
  return [
    say("title"),
    "",
    ...wrapped(say("organisation", { organisation: oneLine(organisation.state.name) }), ""),
    ...wrapped(say("recipient", { recipient: oneLine(recipient) }), ""),
    say("asOf", { day: formatFor(language).day(asOf) }),
    "",
    ...wrapped(say("approved"), ""),
    ...(leftOut > 0 ? wrapped(say("leftOut", { count: leftOut }), "") : []),
    "",
    say("files"),
    ...files.flatMap(({ name, about }) => ["", `  ${name}`, ...wrapped(about, "    ")]),
    "",
    say("check"),
    "",
    ...CHECKS.flatMap(({ check, commands }) => [
      ...wrapped(say(check), "  "),
      ...commands.map((command) => `    ${say(command, { digest })}`),
      "",
    ]),
  ].join("\n");
}
