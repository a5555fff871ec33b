import type { Register } from "../register";
import type { Speech } from "../sheet-values";

/** What stands on the cover so that a reader can check the file, and the register as data where it goes along. */
export type Proof = {
  digest: string;
  checkpoint?: string | undefined;
  json?: string | undefined;
  /** To whom the paper goes, and what is said along with it. */
  addressee?: { recipient: string; note: string } | undefined;
};

/** `{n}` and `{m}` stay in the text: the engine puts the numbers there. */
const NUMBERS = { n: "{n}", m: "{m}" };

function labelsOf({ translate }: Speech) {
  const label = (key: string) => translate(`paper.labels.${key}`);
  return {
    contents: label("contents"),
    page: translate("paper.labels.page", NUMBERS),
    activity: label("activity"),
    annex: translate("paper.labels.annex", NUMBERS),
    notStated: label("notStated"),
    none: label("none"),
    continued: label("continued"),
    evidence: label("evidence"),
    digest: label("digest"),
    checkpoint: label("checkpoint"),
    attachment: label("attachment"),
  };
}

/** The instant of the newest change in the register: the time that the file bears, so that the same data give the same file. */
function newestChange({
  organisation,
  asOf: _asOf,
  identities: _identities,
  version: _version,
  leftOut: _leftOut,
  ...lists
}: Register): number {
  const instants = Object.values(lists).flatMap((entries) => entries.map((entry) => entry.updatedAt));
  return instants.reduce((newest, instant) => Math.max(newest, instant), organisation.updatedAt);
}

function attachmentOf(json: string | undefined, { translate }: Speech) {
  if (json === undefined) return undefined;
  const description = translate("paper.attachment");
  return { name: "register.json", mime: "application/json", description, text: json };
}

/** What every paper of a register bears, whatever is printed: whose it is, of which day, and what proves it. */
export function paperFrame(register: Register, speech: Speech, proof: Proof) {
  const { translate, format, locale } = speech;
  return {
    lang: locale,
    author: register.organisation.state.name,
    date: translate("paper.date", { day: format.day(register.asOf) }),
    creationTimestamp: Math.floor(newestChange(register) / 1000),
    labels: labelsOf(speech),
    proof: { digest: proof.digest, checkpoint: proof.checkpoint },
    attachment: attachmentOf(proof.json, speech),
  };
}
