import type { ViewContext } from "../activities/view-context";
import { type JudgedFinding, judgedFindings } from "../findings/judged";
import { wordsOf } from "../findings/words-of";
import type { Register } from "../register";
import type { Sheet, SheetRow, SheetTable, SheetValue } from "../sheet";
import { given, plain } from "../sheet-values";
import { wordsIn } from "../words";

function decision({ verdict, reason, until }: JudgedFinding, context: ViewContext): string {
  const said = context.translate(`findings.judged.${verdict}`, { day: until ? context.format.day(until) : "" });
  return `${said} ${wordsIn(reason, context.locale).text}`.trim();
}

function titleOf({ finding }: JudgedFinding, context: ViewContext): string {
  const { format, translate } = context;
  const nameOf = (id: string) => context.record(id)?.name ?? id;
  return wordsOf(finding.rule, finding.about, { format, t: translate }, nameOf).title;
}

const judgedValue = (judged: JudgedFinding, context: ViewContext): SheetValue =>
  given(plain(titleOf(judged, context), context), { detail: decision(judged, context) });

/** Adds to the sheet of an activity what people decided about its findings: nobody reads the paper for clean who did not say so. */
function withJudged(sheet: Sheet, own: readonly JudgedFinding[], context: ViewContext): Sheet {
  const last = sheet.sections.at(-1);
  if (own.length === 0 || !last) return sheet;
  const values = own.map((judged) => judgedValue(judged, context));
  const row: SheetRow = { field: "judgements", label: context.translate("paper.judged.label"), values };
  const section = { ...last, blocks: [...last.blocks, { kind: "rows" as const, rows: [row] }] };
  return { ...sheet, sections: [...sheet.sections.slice(0, -1), section] };
}

/** What people decided about the findings of a register: on the sheet of each activity, and in a table for all other records. */
export function judgedOnPaper(register: Register, context: ViewContext) {
  const judged = judgedFindings(register);
  const others = judged.filter(({ noun }) => noun !== "activity");
  const rows = others.map((one) => ({
    cells: [
      given(plain(context.record(one.recordId)?.name ?? register.organisation.state.name, context)),
      judgedValue(one, context),
    ],
    evidence: [],
  }));
  const head = [context.translate("paper.judged.record"), context.translate("paper.judged.finding")];
  const table: SheetTable = { field: "judgements", caption: "", head, rows };
  return {
    onSheet: (sheet: Sheet): Sheet =>
      withJudged(
        sheet,
        judged.filter(({ recordId }) => recordId === sheet.id),
        context,
      ),
    annex: rows.length > 0 ? [{ heading: context.translate("paper.judged.heading"), tables: [table] }] : [],
  };
}
