"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type FieldValues, useForm } from "react-hook-form";
import { CodeSelect } from "@/components/form/code-select";
import { ErrorSummary } from "@/components/form/error-summary";
import { applyFieldErrors } from "@/components/form/errors";
import type { Option } from "@/components/form/option";
import { RecordForm } from "@/components/form/record-form";
import { useErrorWords } from "@/components/form/use-error-words";
import { useFieldTexts } from "@/components/form/use-field";
import { WordsInput } from "@/components/form/words-input";
import { Button } from "@/components/ui/button";
import { paths } from "@/lib/paths";
import { api, refusalOf } from "@/lib/trpc/client";

/** Three questions make a draft; everything else is asked in its sections. */
export function NewActivityForm({ organisation, departments, roles, department, locale }: NewActivityFormProps) {
  const t = useTranslations("editor.new");
  const words = useErrorWords();
  const router = useRouter();
  const [refusal, setRefusal] = useState<string>();
  const form = useForm<FieldValues>({ defaultValues: { name: {}, departmentId: department, role: "controller" } });
  const create = async () => {
    const state = form.getValues();
    setRefusal(undefined);
    if (!state.name?.[locale]?.trim() && !state.name?.en?.trim() && !state.name?.de?.trim()) {
      form.setError("name", { type: "required", message: words.field("required") });
      return;
    }
    try {
      const { id } = await api.activities.create.mutate({ organisationId: organisation, state });
      router.push(paths.editActivity(organisation, id, "purposes"));
    } catch (cause) {
      const found = refusalOf(cause);
      applyFieldErrors(form, found?.fields ?? [], words.field);
      setRefusal(found ? words.refusal(found.code, found.params) : t("unreachable"));
    }
  };
  return (
    <RecordForm form={form} onSubmit={create}>
      <ErrorSummary refusal={refusal} />
      <WordsInput name="name" {...useFieldTexts("name")} />
      <CodeSelect name="departmentId" {...useFieldTexts("departmentId")} options={departments} blank={null} />
      <CodeSelect name="role" {...useFieldTexts("role")} options={roles} />
      <Button type="submit" disabled={form.formState.isSubmitting}>
        {t(form.formState.isSubmitting ? "creating" : "create")}
      </Button>
    </RecordForm>
  );
}

type NewActivityFormProps = {
  organisation: string;
  departments: readonly Option[];
  roles: readonly Option[];
  /** The department to begin with: an owner's only one. */
  department: string | null;
  locale: string;
};
