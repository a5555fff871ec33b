import { contactLines } from "../contact-lines";
import type { RecordEntry } from "../register";
import type { Sheet, SheetBlock, SheetRow, SheetSection } from "../sheet";
import { codeName, factValue, given, notStated, plain, sayWords } from "../sheet-values";
import { wordsIn } from "../words";
import type { Activity } from "./activity";
import { SECTION_IDS, type SectionId } from "./fields";
import { aroundBlocks, recordOrNothing } from "./view-around";
import { fieldLabel, type ViewContext } from "./view-context";
import { dataBlocks } from "./view-data";
import { purposeBlocks } from "./view-purposes";
import { controllersServedRows, jointControllerRows, measureBlocks, recipientBlocks } from "./view-recipients";
import { retentionBlocks } from "./view-retention";
import { transferBlocks } from "./view-transfers";

function controllerRow({ controllerEntity }: Activity, context: ViewContext): SheetRow {
  const entity = context.entity(controllerEntity);
  const value = entity
    ? given(plain(entity.name, context), {
        detail: contactLines(entity.contact, context).join("\n") || context.translate("fields.contactNotStated"),
      })
    : notStated(context);
  return { field: "controllerEntity", label: fieldLabel("controllerEntity", context), values: [value] };
}

function controllerBlocks(activity: Activity, context: ViewContext): SheetBlock[] {
  const row = (
    field: "role" | "departmentId" | "ownerFunction" | "ownerPersonId",
    value: SheetRow["values"][number],
  ) => ({
    field,
    label: fieldLabel(field, context),
    values: [value],
  });
  const owner = factValue(activity.ownerFunction, context, sayWords(context), "fields.ownerFunction.none");
  const rows = [
    controllerRow(activity, context),
    row("role", given(plain(codeName("activity-roles", activity.role, context), context))),
    ...jointControllerRows(activity, context),
    ...controllersServedRows(activity, context),
    row("departmentId", recordOrNothing(activity.departmentId, context)),
    row("ownerFunction", owner),
    row("ownerPersonId", recordOrNothing(activity.ownerPersonId, context)),
  ];
  return [{ kind: "rows", rows }];
}

const BLOCKS: Record<SectionId, (activity: Activity, context: ViewContext) => SheetBlock[]> = {
  a: controllerBlocks,
  b: purposeBlocks,
  c: dataBlocks,
  d: recipientBlocks,
  e: transferBlocks,
  f: retentionBlocks,
  g: measureBlocks,
  around: aroundBlocks,
};

function section(id: SectionId, activity: Activity, context: ViewContext): SheetSection {
  return {
    id,
    letter: id === "around" ? undefined : id,
    heading: context.translate(`fields.sections.${id}.heading`),
    article: context.translate(`fields.sections.${id}.article`),
    blocks: BLOCKS[id](activity, context),
  };
}

/** The name of an activity; a draft without one says so. */
export function activityTitle(
  { name }: Activity,
  { locale, translate }: ViewContext,
): { text: string; lang: ViewContext["locale"] } {
  const said = wordsIn(name, locale);
  return said.text ? said : { text: translate("fields.unnamed"), lang: locale };
}

/** An activity as a reader sees it, on screen and on paper, in the order of Art. 30(1)(a) to (g) GDPR. */
export function activityView(entry: RecordEntry<"activity">, context: ViewContext): Sheet {
  const { state } = entry;
  const department = state.departmentId ? context.record(state.departmentId)?.name : undefined;
  const changed = context.translate("fields.changedOn", {
    day: context.format.day(new Date(entry.updatedAt).toISOString().slice(0, 10)),
  });
  return {
    id: entry.id,
    reference: state.reference,
    title: activityTitle(state, context).text,
    lang: context.locale,
    subtitle: [department, codeName("activity-statuses", state.status, context), changed].filter(Boolean).join(" · "),
    sections: SECTION_IDS.map((id) => section(id, state, context)),
  };
}
