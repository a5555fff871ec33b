"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { LibraryArea } from "@/domain/library/template";
import { paths } from "@/lib/paths";
import { api, refusalOf } from "@/lib/trpc/client";

export type Choice = { id: string; area: LibraryArea; name: string; description: string };

/** Either fills a draft that is there, or begins one for a department. */
export type Begin =
  | { fill: { id: string; revision: number }; next: string }
  | { begin: { organisationId: string; departments: readonly { value: string; label: string }[] } };

/** Ready activities to begin from, found by area or by a word. */
export function TemplatePicker({ choices, ...begin }: { choices: readonly Choice[] } & Begin) {
  const t = useTranslations("questionnaire");
  const errors = useTranslations("errors");
  const router = useRouter();
  const filterId = useId();
  const departmentId = useId();
  const departments = "begin" in begin ? begin.begin.departments : [];
  const [department, setDepartment] = useState(departments[0]?.value ?? null);
  const [word, setWord] = useState("");
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const wanted = word.trim().toLocaleLowerCase();
  const found = choices.filter(({ name, description, area }) =>
    `${name} ${description} ${t(`areas.${area}`)}`.toLocaleLowerCase().includes(wanted),
  );
  const areas = [...new Set(found.map(({ area }) => area))];

  async function use(templateId: string | null) {
    setBusy(templateId ?? "");
    setProblem(undefined);
    try {
      if ("begin" in begin) {
        const { organisationId } = begin.begin;
        const made = await api.questionnaires.begin.mutate({ organisationId, departmentId: department, templateId });
        router.push(paths.questionnaire(organisationId, made.id, templateId ? "check" : undefined));
      } else if (templateId) {
        await api.questionnaires.fill.mutate({ ...begin.fill, templateId });
        router.push(begin.next);
        router.refresh();
      }
    } catch (cause) {
      setProblem(errors(refusalOf(cause)?.code ?? "unreachable"));
      setBusy(undefined);
    }
  }

  return (
    <div className="max-w-2xl space-y-4">
      {departments.length > 1 && (
        <div>
          <label htmlFor={departmentId} className="font-semibold">
            {t("start.department")}
          </label>
          <select
            id={departmentId}
            className="control mt-1"
            value={department ?? ""}
            onChange={(event) => setDepartment(event.target.value)}
          >
            {departments.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label htmlFor={filterId} className="font-semibold">
          {t("start.filter")}
        </label>
        <input
          id={filterId}
          type="search"
          className="control mt-1"
          value={word}
          onChange={(event) => setWord(event.target.value)}
        />
        <p role="status" className="mt-1 text-sm text-quiet">
          {found.length === 0 ? t("start.none") : t("start.count", { count: found.length })}
        </p>
      </div>
      {problem && <Notice tone="error" live title={problem} />}
      <div className="border-t border-ink">
        {areas.map((area) => (
          <details key={area} open={wanted !== ""} className="border-b border-line py-2">
            <summary className="min-h-8 py-1 font-semibold">{t(`areas.${area}`)}</summary>
            <ul>
              {found
                .filter((choice) => choice.area === area)
                .map((choice) => (
                  <li
                    key={choice.id}
                    className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3"
                  >
                    <div className="min-w-0 flex-1 basis-72">
                      <h3 className="font-semibold">{choice.name}</h3>
                      <p className="text-sm text-quiet">{choice.description}</p>
                    </div>
                    <Button
                      variant="secondary"
                      size="small"
                      disabled={busy !== undefined}
                      onClick={() => use(choice.id)}
                    >
                      {busy === choice.id ? t("start.using") : t("start.use")}
                      <span className="sr-only">: {choice.name}</span>
                    </Button>
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </div>
      {"begin" in begin && (
        <Button variant="quiet" disabled={busy !== undefined} onClick={() => use(null)}>
          {t("start.empty")}
        </Button>
      )}
    </div>
  );
}
