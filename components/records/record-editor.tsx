"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type FieldValues, useForm } from "react-hook-form";
import { ConflictPanel } from "@/components/form/conflict-panel";
import { ErrorSummary } from "@/components/form/error-summary";
import { applyFieldErrors } from "@/components/form/errors";
import type { Option } from "@/components/form/option";
import { RecordForm } from "@/components/form/record-form";
import type { Clash } from "@/components/form/save-queue";
import { useErrorWords } from "@/components/form/use-error-words";
import { changesBetween, withoutBlanks } from "@/components/form/values";
import { Button, LinkButton } from "@/components/ui/button";
import { meet } from "./meet";
import { refusalFrom } from "./refusal";

export type Values = Record<string, unknown>;

/** What a form began from: the revision of a record that exists, or nothing for a new one. */
export type Stored = { id: string; revision: number } | null;

/** Brings the values to the server and answers the id of the record; `changes` are the fields that are new. */
export type Commit = (stored: Stored, values: Values, changes: Values) => Promise<{ id: string }>;

/** A form with a save button: faults land at their fields, and a change of somebody else is met field by field. */
export function RecordEditor({ stored, initial, documents, commit, labelOf, leave, children }: RecordEditorProps) {
  const t = useTranslations("records.form");
  const words = useErrorWords();
  const router = useRouter();
  const form = useForm<FieldValues>({ defaultValues: initial });
  const base = useRef({ stored, values: initial });
  const [refusal, setRefusal] = useState<string>();
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  const { isDirty, isSubmitting } = form.formState;
  const done = useRef(false);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isDirty && !done.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isDirty]);

  const take = (values: Values) => {
    for (const [field, value] of Object.entries(values)) form.setValue(field, value, { shouldDirty: true });
  };

  const save = async () => {
    setRefusal(undefined);
    setClashes([]);
    const values = valuesOf(form.getValues());
    try {
      const changes = changesBetween(base.current.values, values);
      const { id } = await commit(base.current.stored, values, changes);
      done.current = true;
      router.push(leave(id));
      router.refresh();
    } catch (cause) {
      const { code, fields, conflict } = refusalFrom(cause);
      if (conflict && base.current.stored) {
        const met = meet({ base: base.current.values, mine: values, theirs: valuesOf(conflict.state) });
        base.current = { stored: { ...base.current.stored, revision: conflict.revision }, values: met.base };
        take(met.taken);
        setClashes(met.clashes);
        if (met.clashes.length === 0) await save();
        return;
      }
      applyFieldErrors(form, fields, words.field);
      setRefusal(code === "unreachable" ? t("unreachable") : words.refusal(code));
    }
  };

  const resolve = async (mine: readonly string[]) => {
    take(Object.fromEntries(clashes.filter(({ key }) => !mine.includes(key)).map(({ key, theirs }) => [key, theirs])));
    await form.handleSubmit(save)();
  };

  return (
    <div className="**:scroll-mb-24" onSubmitCapture={() => form.clearErrors()}>
      <RecordForm form={form} documents={documents} onSubmit={save}>
        <ErrorSummary refusal={refusal} />
        {clashes.length > 0 && <ConflictPanel clashes={clashes} labelOf={labelOf} onResolve={resolve} />}
        {children}
        <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-ink bg-paper py-3">
          <Button type="submit" disabled={isSubmitting}>
            {t(isSubmitting ? "saving" : "save")}
          </Button>
          <LinkButton variant="quiet" href={leave(stored?.id)}>
            {t("cancel")}
          </LinkButton>
        </div>
      </RecordForm>
    </div>
  );
}

function valuesOf(values: unknown): Values {
  const plain = withoutBlanks(values);
  return typeof plain === "object" && plain !== null ? Object.fromEntries(Object.entries(plain)) : {};
}

type RecordEditorProps = {
  stored: Stored;
  initial: Values;
  documents: readonly Option[];
  commit: Commit;
  /** The name of a field, for the choice between two states. */
  labelOf: (field: string) => string;
  /** Where to go when the form is done with: to the record, or to the list where there is none. */
  leave: (id: string | undefined) => string;
  children: ReactNode;
};
