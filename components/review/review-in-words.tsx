import type { SheetReader } from "@/components/activities/sheet-reader";
import { FieldThreads } from "@/components/threads/field-threads";
import type { ThreadEntry, ThreadsContext } from "@/components/threads/threads-context";
import { rootField } from "@/domain/activities/diff";
import type { FieldChange } from "@/domain/activities/diff-content";
import { sentencesOf } from "@/domain/activities/diff-words";
import { activityView } from "@/domain/activities/view";
import type { ViewContext } from "@/domain/activities/view-context";
import type { Sheet } from "@/domain/sheet";
import type { getActivity } from "@/server/activities/get";
import type { ReviewField } from "./review-fields";
import { ReviewFirst } from "./review-first";
import { ReviewSides } from "./review-sides";

type Detail = Awaited<ReturnType<typeof getActivity>>;
type Around = { threads: readonly ThreadEntry[]; conversation: ThreadsContext; context: ViewContext };

/** The heading of the sheet under which a field stands. */
function sectionOf(sheet: Sheet, field: string): string {
  const found = sheet.sections.find(({ blocks }) =>
    blocks.some((block) =>
      block.kind === "table"
        ? rootField(block.table.field) === field
        : block.rows.some((row) => rootField(row.field) === field),
    ),
  );
  const section = found ?? sheet.sections[0];
  if (!section) return "";
  return section.letter ? `(${section.letter}) ${section.heading}` : section.heading;
}

/** Each changed field in words and with both sides; of a first version what the sheet says, under its headings. */
export function reviewFields(activity: Detail, changes: readonly FieldChange[], around: Around): ReviewField[] {
  const { threads, conversation, context } = around;
  const sheet = activityView(activity, context);
  const t = context.translate;
  const words = { before: t("review.before"), after: t("review.after"), nothing: t("review.nothingThere") };
  const sheetReader: SheetReader = {
    organisationId: activity.organisationId,
    context,
    contradictions: [],
    editPath: undefined,
  };
  const first = activity.approved === null;
  return changes.map((change, index): ReviewField => {
    const section = sectionOf(sheet, change.field);
    const label = t(`fields.${change.field}.label`);
    const before = changes[index - 1];
    const begins = !before || sectionOf(sheet, before.field) !== section;
    return {
      field: change.field,
      label,
      section: first && begins ? section : null,
      sentences: first
        ? []
        : [...new Set(sentencesOf(change, context, "short").map(({ key, params }) => t(`review.${key}`, params)))],
      sides: first ? (
        <ReviewFirst change={change} sheet={sheet} sheetReader={sheetReader} behind={t("review.behind")} />
      ) : (
        <ReviewSides label={label} lines={change.lines} words={words} />
      ),
      threads: (
        <FieldThreads
          field={change.field}
          threads={threads.filter((thread) => thread.state.field === change.field)}
          {...conversation}
        />
      ),
    };
  });
}
