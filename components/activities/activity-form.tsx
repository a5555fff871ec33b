"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { type FieldValues, useForm, useWatch } from "react-hook-form";
import { ErrorSummary } from "@/components/form/error-summary";
import { type FieldFindings, FieldFindingsProvider } from "@/components/form/field-findings";
import { RecordForm } from "@/components/form/record-form";
import { SaveStatus } from "@/components/form/save-status";
import { useAutosave } from "@/components/form/use-autosave";
import { Button } from "@/components/ui/button";
import type { ActivityContent } from "@/domain/activities/activity";
import { paths } from "@/lib/paths";
import { api } from "@/lib/trpc/client";
import { ActivityConflict } from "./activity-form-conflict";
import { SectionNav } from "./activity-form-nav";
import { type SectionOptions, SectionOptionsProvider } from "./activity-form-options";
import { ReloadOptions } from "./activity-form-reload";
import { saveActivity } from "./activity-form-save";
import { type FormSection, SECTION_IDS } from "./activity-form-sections";
import { countStates, type StateCounts } from "./activity-form-states";

/** One section of an activity, saved by itself while it is typed; the other sections are a link away. */
export function ActivityForm({
  id,
  revision,
  section,
  values,
  counts,
  findings,
  options,
  children,
}: ActivityFormProps) {
  const t = useTranslations("editor");
  const router = useRouter();
  const form = useForm<FieldValues>({ defaultValues: values });
  const save = useCallback((changes: Record<string, unknown>, at: number) => saveActivity(id, changes, at), [id]);
  const autosave = useAutosave({ form, save, revision });
  const [waiting, setWaiting] = useState<string>();
  useNews(id, revision, form.formState.isDirty);

  // A section is left only when everything in it is on the server; else the faults are shown, and a way out.
  const leaveFor = async (href: string) => {
    if (await autosave.flush()) router.push(href);
    else setWaiting(href);
  };
  const leave = (href: string) => {
    form.clearErrors();
    void form.handleSubmit(() => leaveFor(href))();
  };

  const clashes = autosave.state.kind === "conflict" ? autosave.state.clashes : undefined;
  const last = SECTION_IDS.at(-1) === section;
  const nav = <LiveNav form={form} section={section} counts={counts} id={id} options={options} onLeave={leave} />;
  return (
    <SectionOptionsProvider options={options}>
      <div className="gap-10 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
        <nav aria-label={t("sectionsLabel")} className="max-lg:mb-6">
          <details className="border-y border-ink lg:hidden">
            <summary className="min-h-10 py-2 font-semibold">{t("sectionsLabel")}</summary>
            {nav}
          </details>
          <div className="sticky top-4 max-h-[calc(100dvh-2rem)] overflow-y-auto max-lg:hidden">{nav}</div>
        </nav>
        <div className="min-w-0">
          <div className="sticky top-0 z-10 mb-6 flex flex-wrap items-baseline justify-between gap-x-6 border-b border-ink bg-paper py-2">
            <h2>{t(`sections.${section}`)}</h2>
            <SaveStatus state={autosave.state} />
          </div>
          {clashes && (
            <div className="mb-8">
              <ActivityConflict clashes={clashes} onResolve={(mine) => void autosave.resolve(mine)} />
            </div>
          )}
          <RecordForm
            form={form}
            documents={options.records.document}
            onSubmit={() => leaveFor(nextOf(options.organisation, id, section))}
          >
            <ErrorSummary />
            <FieldFindingsProvider value={findings}>{children}</FieldFindingsProvider>
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-ink pt-4">
              <Button type="submit">
                {last ? t("finish") : t("next", { section: t(`sections.${nextSection(section)}`) })}
              </Button>
              {waiting && autosave.state.kind !== "saved" && (
                <Button variant="quiet" onClick={() => router.push(waiting)}>
                  {t("leaveAnyway")}
                </Button>
              )}
              <ReloadOptions />
            </div>
          </RecordForm>
        </div>
      </div>
    </SectionOptionsProvider>
  );
}

function nextSection(section: FormSection): FormSection {
  return SECTION_IDS[SECTION_IDS.indexOf(section) + 1] ?? section;
}

function nextOf(organisation: string, id: string, section: FormSection): string {
  const next = nextSection(section);
  return next === section ? paths.activity(organisation, id) : paths.editActivity(organisation, id, next);
}

/** A page that the browser kept may be older than the register: it is read again before anybody types into it. */
function useNews(id: string, revision: number, dirty: boolean): void {
  const router = useRouter();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page is shown.
  useEffect(() => {
    let shown = true;
    api.activities.get.query({ id }).then(
      (found) => shown && !dirty && found.revision > revision && router.refresh(),
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, []);
}

/** The list of sections, counting this one as it stands in the form. */
function LiveNav({ form, section, counts, id, options, onLeave }: LiveNavProps) {
  // safe because the form holds whole content fields of the activity
  const current = useWatch({ control: form.control }) as Partial<ActivityContent>;
  const live = { ...counts, [section]: countStates(section, current) };
  return <SectionNav organisation={options.organisation} id={id} current={section} counts={live} onLeave={onLeave} />;
}

type ActivityFormProps = {
  id: string;
  revision: number;
  section: FormSection;
  /** The fields of the section as they are stored. */
  values: Partial<ActivityContent>;
  counts: Record<FormSection, StateCounts>;
  findings: FieldFindings;
  options: SectionOptions;
  children: ReactNode;
};
type LiveNavProps = Pick<ActivityFormProps, "section" | "counts" | "id" | "options"> & {
  form: ReturnType<typeof useForm<FieldValues>>;
  onLeave: (href: string) => void;
};
