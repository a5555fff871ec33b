"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { type FieldValues, useForm } from "react-hook-form";
import { ActivityConflict } from "@/components/activities/activity-form-conflict";
import { type SectionOptions, SectionOptionsProvider } from "@/components/activities/activity-form-options";
import { saveActivity } from "@/components/activities/activity-form-save";
import { ErrorSummary } from "@/components/form/error-summary";
import { RecordForm } from "@/components/form/record-form";
import { SaveStatus } from "@/components/form/save-status";
import { useAutosave } from "@/components/form/use-autosave";
import { useErrorWords } from "@/components/form/use-error-words";
import { Button, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ContentField } from "@/domain/activities/activity";
import type { QuestionId } from "@/domain/questionnaire/questions";
import { api, refusalOf } from "@/lib/trpc/client";
import { AskDpo } from "./ask-dpo";
import { QuestionFields } from "./question-fields";

/** One question: saved by itself while it is answered; "Continue" confirms what was suggested and goes on. */
export function QuestionForm({
  id,
  revision,
  question,
  field,
  values,
  options,
  next,
  back,
  suggested,
  asked,
}: QuestionFormProps) {
  const t = useTranslations("questionnaire.question");
  const words = useErrorWords();
  const router = useRouter();
  const form = useForm<FieldValues>({ defaultValues: values });
  const save = useCallback((changes: Record<string, unknown>, at: number) => saveActivity(id, changes, at), [id]);
  const autosave = useAutosave({ form, save, revision });
  const [refusal, setRefusal] = useState<string>();
  const [stuck, setStuck] = useState(false);

  const goOn = async () => {
    setRefusal(undefined);
    if (!(await autosave.flush())) return setStuck(true);
    try {
      if (suggested.length > 0)
        await api.questionnaires.confirm.mutate({ id, revision: autosave.revision(), fields: [...suggested] });
      router.push(next);
      router.refresh();
    } catch (cause) {
      const found = refusalOf(cause);
      setRefusal(words.refusal(found?.code ?? "unreachable", found?.params));
    }
  };

  const clashes = autosave.state.kind === "conflict" ? autosave.state.clashes : undefined;
  return (
    <SectionOptionsProvider options={options}>
      <div className="max-w-2xl">
        <div className="sticky top-0 z-10 mb-6 flex justify-end border-b border-ink bg-paper py-2">
          <SaveStatus state={autosave.state} />
        </div>
        {suggested.length > 0 && <Notice>{t("suggested")}</Notice>}
        {clashes && <ActivityConflict clashes={clashes} onResolve={(mine) => void autosave.resolve(mine)} />}
        <div className="mt-6">
          <RecordForm form={form} onSubmit={goOn}>
            <ErrorSummary refusal={refusal} />
            <QuestionFields question={question} />
            <div className="flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-ink pt-4">
              <Button type="submit">{t("continue")}</Button>
              <LinkButton variant="secondary" href={back}>
                {t("back")}
              </LinkButton>
              {stuck && autosave.state.kind !== "saved" && (
                <Button variant="quiet" onClick={() => router.push(next)}>
                  {t("leaveAnyway")}
                </Button>
              )}
            </div>
          </RecordForm>
        </div>
        <AskDpo activityId={id} question={question} asked={asked} next={next} field={field} />
      </div>
    </SectionOptionsProvider>
  );
}

type QuestionFormProps = {
  id: string;
  revision: number;
  question: QuestionId;
  /** The field that a question to the DPO is about. */
  field: ContentField;
  values: Record<string, unknown>;
  options: SectionOptions;
  /** Where "Continue" leads. */
  next: string;
  back: string;
  /** Fields of this question that the library filled and nobody has confirmed. */
  suggested: readonly ContentField[];
  /** The open question to the DPO about this topic. */
  asked: { id: string; revision: number } | null;
};
