import { activityView } from "../activities/view";
import { registerContext } from "../records/register-context";
import type { Register } from "../register";
import type { SheetRow } from "../sheet";
import { given, plain, type Speech } from "../sheet-values";
import { annexesOf } from "./annexes";
import { coverRows } from "./cover";
import { type Proof, paperFrame } from "./frame";
import { judgedOnPaper } from "./judged";
import { overviewTable } from "./overview";
import { processorCover } from "./processor-cover";
import { processorSheet } from "./processor-sheet";
import { bareRow, bareTable, paperSheet } from "./sources";

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

/** As what the organisation keeps the record: it is the controller's where nothing is processed yet. */
function roleIn({ activities }: Register): "controller" | "processor" | "both" {
  const forOthers = activities.filter(({ state }) => state.role === "processor").length;
  if (forOthers === 0) return "controller";
  return forOthers === activities.length ? "processor" : "both";
}

const SUBTITLES = { controller: "paper.subtitle", processor: "paper.processor.subtitle", both: "paper.subtitleOfBoth" };

/** The record under Art. 30 GDPR as it goes to paper, with every word in it. */
export function registerPaper(whole: Register, speech: Speech, proof: Proof) {
  const { translate } = speech;
  // What is out of use is no processing any more; it stays in the data inside, and the cover says how much there is.
  const inUse = whole.activities.filter(({ state }) => state.status !== "archived");
  const register: Register = { ...whole, activities: inUse };
  const archived = whole.activities.length - inUse.length;
  const context = registerContext(register, speech);
  const titleOf = (id: string) => register.documents.find((document) => document.id === id)?.state.title;
  const { proof: cover, ...frame } = paperFrame(whole, speech, proof);
  const judged = judgedOnPaper(register, context);
  const role = roleIn(register);
  const ofController = {
    heading: translate("paper.cover.heading"),
    rows: [...addressRows(proof, speech), ...coverRows(register, context, archived)].map(bareRow),
    ...cover,
    note: translate(proof.json === undefined ? "paper.cover.noteAlone" : "paper.cover.note"),
  };
  return {
    ...frame,
    title: translate("paper.title"),
    subtitle: translate(SUBTITLES[role]),
    cover: role === "processor" ? processorCover(ofController, speech) : ofController,
    overview: overviewTable(register, context),
    sheets: register.activities.map((entry) => {
      const view = activityView(entry, context);
      const sheet = entry.state.role === "processor" ? processorSheet(view, translate) : view;
      return judged.onSheet(paperSheet(sheet, titleOf, speech));
    }),
    annexes: [...annexesOf(register, context), ...judged.annex].map((annex) => ({
      ...annex,
      tables: annex.tables.map(bareTable),
    })),
    documents: Object.fromEntries(register.documents.map(({ id, state }) => [id, state.title])),
  };
}
