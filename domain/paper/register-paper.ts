import { activityView } from "../activities/view";
import { registerContext } from "../records/register-context";
import type { Register } from "../register";
import type { SheetRow } from "../sheet";
import { given, plain, type Speech } from "../sheet-values";
import { annexesOf } from "./annexes";
import { coverRows } from "./cover";
import { judgedOnPaper } from "./judged";
import { overviewTable } from "./overview";
import { bareRow, bareTable, paperSheet } from "./sources";

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

function addressRows({ addressee }: Proof, speech: Speech): SheetRow[] {
  if (!addressee) return [];
  const row = (field: string, text: string): SheetRow => ({
    field,
    label: speech.translate(`paper.cover.${field}`),
    values: [given(plain(text, speech))],
  });
  const { recipient, note } = addressee;
  return [row("addressedTo", recipient), ...(note.trim() ? [row("coveringNote", note.trim())] : [])];
}

/** The record under Art. 30(1) GDPR as it goes to paper, with every word in it. */
export function registerPaper(whole: Register, speech: Speech, proof: Proof) {
  const { translate, format, locale } = speech;
  // What is out of use is no processing any more; it stays in the data inside, and the cover says how much there is.
  const inUse = whole.activities.filter(({ state }) => state.status !== "archived");
  const register: Register = { ...whole, activities: inUse };
  const archived = whole.activities.length - inUse.length;
  const context = registerContext(register, speech);
  const titleOf = (id: string) => register.documents.find((document) => document.id === id)?.state.title;
  const { name } = register.organisation.state;
  const judged = judgedOnPaper(register, context);
  return {
    lang: locale,
    title: translate("paper.title"),
    subtitle: translate("paper.subtitle"),
    author: name,
    date: translate("paper.date", { day: format.day(register.asOf) }),
    creationTimestamp: Math.floor(newestChange(whole) / 1000),
    labels: labelsOf(speech),
    cover: {
      heading: translate("paper.cover.heading"),
      rows: [...addressRows(proof, speech), ...coverRows(register, context, archived)].map(bareRow),
      digest: proof.digest,
      checkpoint: proof.checkpoint,
      note: translate("paper.cover.note"),
    },
    overview: overviewTable(register, context),
    sheets: register.activities.map((entry) =>
      judged.onSheet(paperSheet(activityView(entry, context), titleOf, speech)),
    ),
    annexes: [...annexesOf(register, context), ...judged.annex].map((annex) => ({
      ...annex,
      tables: annex.tables.map(bareTable),
    })),
    attachment: attachmentOf(proof.json, speech),
    documents: Object.fromEntries(register.documents.map(({ id, state }) => [id, state.title])),
  };
}
