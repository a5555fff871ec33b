"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { type FieldValues, useForm } from "react-hook-form";
import { type SectionOptions, SectionOptionsProvider } from "@/components/activities/activity-form-options";
import { ErrorSummary } from "@/components/form/error-summary";
import { applyFieldErrors } from "@/components/form/errors";
import { NoteControl } from "@/components/form/labelled-controls";
import { RecordForm } from "@/components/form/record-form";
import { useErrorWords } from "@/components/form/use-error-words";
import { withoutBlanks } from "@/components/form/values";
import { Button } from "@/components/ui/button";
import type { ActivityContent, ContentField } from "@/domain/activities/activity";
import { sameValue } from "@/domain/same-value";
import { paths } from "@/lib/paths";
import { api, refusalOf } from "@/lib/trpc/client";

/** The inputs of a section, filled as it stands: each field that is written differently becomes a suggestion. */
export function SuggestForm({ id, fields, values, options, children }: SuggestFormProps) {
  const t = useTranslations("threads.suggest");
  const words = useErrorWords();
  const router = useRouter();
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const form = useForm<FieldValues>({ defaultValues: structuredClone(values) });

  async function suggest() {
    setRefusal(undefined);
    const written = Object.fromEntries(fields.map((field) => [field, withoutBlanks(form.getValues(field))]));
    const changed = fields.filter((field) => !sameValue(written[field], withoutBlanks(values[field])));
    if (changed.length === 0) return setRefusal(t("nothing"));
    if (!text.trim()) return setRefusal(t("whyMissing"));
    for (const field of changed) {
      try {
        // safe because a form holds what JSON can say
        const proposal = written[field] as Proposal;
        await api.threads.create.mutate({ activityId: id, field, kind: "suggestion", text: text.trim(), proposal });
      } catch (cause) {
        const found = refusalOf(cause);
        const faults = found?.fields.map((fault) => ({ ...fault, path: `${field}.${fault.path}`.replace(/\.$/, "") }));
        applyFieldErrors(form, faults ?? [], words.field);
        return setRefusal(found ? words.refusal(found.code, found.params) : words.refusal("unreachable"));
      }
    }
    router.push(`${paths.activity(options.organisation, id)}#threads`);
    router.refresh();
  }

  return (
    <SectionOptionsProvider options={options}>
      <RecordForm form={form} documents={options.records.document} onSubmit={suggest}>
        <ErrorSummary refusal={refusal} />
        {children}
        <NoteControl label={t("why")} value={text} onChange={setText} />
        <Button type="submit" disabled={form.formState.isSubmitting}>
          {t("send")}
        </Button>
      </RecordForm>
    </SectionOptionsProvider>
  );
}

type Proposal = Parameters<typeof api.threads.create.mutate>[0]["proposal"];
type SuggestFormProps = {
  id: string;
  fields: readonly ContentField[];
  /** The fields of the section as they are stored. */
  values: Partial<ActivityContent>;
  options: SectionOptions;
  children: ReactNode;
};
