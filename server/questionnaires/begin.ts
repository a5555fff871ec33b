import { z } from "zod";
import { ActivityContent, ContentField } from "@/domain/activities/activity";
import { ActivityId, DepartmentId, OrganisationId } from "@/domain/ids";
import { templateOf } from "@/domain/library/library";
import type { ActivityTemplate } from "@/domain/library/template";
import { Words } from "@/domain/words";
import { step } from "../activities/step";
import { createActivity } from "../activities/write";
import type { Context } from "../context";
import { AppError } from "../errors";
import type { Committed } from "../mutate";

const TemplateId = z.string().max(80);

export const QuestionnaireBeginInput = z.strictObject({
  organisationId: OrganisationId,
  departmentId: DepartmentId.nullable(),
  templateId: TemplateId.nullable(),
  name: Words.optional(),
});
export const QuestionnaireFillInput = z.strictObject({
  id: ActivityId,
  revision: z.number().int().min(1),
  templateId: TemplateId,
});
export const QuestionnaireConfirmInput = z.strictObject({
  id: ActivityId,
  revision: z.number().int().min(1),
  fields: z.array(ContentField).min(1).max(60),
});

function knownTemplate(id: string): ActivityTemplate {
  const template = templateOf(id);
  if (!template) throw new AppError("not-found");
  return template;
}

/** What a template fills, as the register keeps it; what it leaves open is left alone. */
function contentOf({ content }: ActivityTemplate): Partial<ActivityContent> {
  const whole = ActivityContent.parse(content);
  return Object.fromEntries(Object.entries(whole).filter(([field]) => Object.hasOwn(content, field)));
}

const suggestedBy = ({ id, content }: ActivityTemplate) => ({ template: id, suggested: Object.keys(content) });

/** Begins a draft of a department, from a ready activity of the library or empty; what the library says is suggested. */
export async function beginQuestionnaire(
  ctx: Context,
  input: z.infer<typeof QuestionnaireBeginInput>,
): Promise<Committed & { reference: string }> {
  const { organisationId, departmentId, templateId, name } = input;
  const template = templateId === null ? undefined : knownTemplate(templateId);
  const state = { ...template?.content, ...(name && { name }), departmentId };
  return createActivity(ctx, { organisationId, state }, template && suggestedBy(template));
}

/** Puts the content of a ready activity into a draft that says nothing else yet; all of it is suggested. */
export async function fillQuestionnaire(
  ctx: Context,
  input: z.infer<typeof QuestionnaireFillInput>,
): Promise<Committed> {
  const template = knownTemplate(input.templateId);
  return step(ctx, input, "activity.update", () => ({
    step: "update",
    changes: contentOf(template),
    ...suggestedBy(template),
    ...(ctx.actor.kind === "guest" && { through: ctx.actor.linkId }),
  }));
}

/** Confirms suggestions as they stand: the fields keep their value and lose their mark. */
export async function confirmSuggestions(
  ctx: Context,
  input: z.infer<typeof QuestionnaireConfirmInput>,
): Promise<Committed> {
  const confirmed: readonly string[] = input.fields;
  return step(ctx, input, "activity.update", (current) => ({
    step: "update",
    changes: {},
    suggested: current.workflow.suggested.filter((field) => !confirmed.includes(field)),
    ...(ctx.actor.kind === "guest" && { through: ctx.actor.linkId }),
  }));
}
