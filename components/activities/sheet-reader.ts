import type { Activity } from "@/domain/activities/activity";
import { rootField } from "@/domain/activities/diff";
import type { ViewContext } from "@/domain/activities/view-context";
import { itemsOf } from "@/domain/answers";
import type { Sheet, SheetBlock } from "@/domain/sheet";

export type Contradiction = Extract<Activity["contradictions"], { answer: "given" }>["items"][number];

/** Whoever reads a sheet on screen: where its links lead and which statements of it contradict each other. */
export type SheetReader = {
  organisationId: string;
  context: ViewContext;
  contradictions: readonly Contradiction[];
  /** The address at which a field is edited; absent for whoever may not. */
  editPath: ((field: string) => string | undefined) | undefined;
};

export function contradictionsOf(activity: Activity): readonly Contradiction[] {
  return itemsOf(activity.contradictions);
}

export const fieldsOf = (block: SheetBlock): string[] =>
  block.kind === "table" ? [block.table.field] : block.rows.map((row) => row.field);

/** On screen contradictions stand beside their fields; the list of them is left out unless it says more than that. */
export function withoutRepeats(sheet: Sheet, contradictions: readonly Contradiction[]): Sheet {
  const shown = new Set(sheet.sections.flatMap((section) => section.blocks.flatMap(fieldsOf)).map(rootField));
  if (contradictions.length === 0 || !contradictions.every((one) => shown.has(one.field))) return sheet;
  const others = (block: SheetBlock): SheetBlock =>
    block.kind === "table" ? block : { ...block, rows: block.rows.filter((row) => row.field !== "contradictions") };
  const sections = sheet.sections.map((section) => ({ ...section, blocks: section.blocks.map(others) }));
  return { ...sheet, sections };
}
