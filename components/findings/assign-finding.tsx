"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ChoiceControl, DayControl } from "@/components/form/labelled-controls";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { seesFindingsOf } from "@/domain/findings/assignment";
import { api } from "@/lib/trpc/client";
import type { Assignable } from "@/server/findings/assignments";

/** With whom a finding is and until when, and who could have it. */
export type Assigned = {
  to: string | null;
  dueOn: string | null;
  people: readonly Assignable[];
  /** Of the record; empty where it belongs to all departments. */
  departmentId: string;
};

/** Gives a finding to a person, to be mended by a day, or takes it back. */
export function AssignFinding({ id, findingKey: key, to, people, departmentId, onEnd, ...given }: AssignFindingProps) {
  const t = useTranslations("findings.assign");
  const { attempt, busy, problem } = useAttempt();
  const [person, setPerson] = useState(to ?? "");
  const [dueOn, setDueOn] = useState(given.dueOn ?? "");
  async function assign(assignedTo: string | null) {
    const day = assignedTo ? dueOn : null;
    if (await attempt(() => api.findings.assign.mutate({ id, key, assignedTo, dueOn: day }))) onEnd();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    void assign(person);
  }
  const chosen = people.find((one) => one.id === person);
  return (
    <form onSubmit={submit} className="max-w-xl space-y-3" noValidate>
      <div role="status">{problem && <Notice tone="error" title={problem} />}</div>
      <div>
        <ChoiceControl
          label={t("person")}
          blank={t("choose")}
          value={person}
          options={people.map(({ id: value, name }) => ({ value, label: name }))}
          onChange={setPerson}
        />
        {chosen && !seesFindingsOf(chosen, departmentId) && <p className="mt-1 text-quiet">{t("unseen")}</p>}
      </div>
      <DayControl label={t("dueOn")} required value={dueOn} onChange={setDueOn} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" disabled={busy || !person || !dueOn}>
          {t("save")}
        </Button>
        {to && (
          <Button variant="secondary" size="small" disabled={busy} onClick={() => assign(null)}>
            {t("takeBack")}
          </Button>
        )}
        <Button variant="quiet" size="small" onClick={onEnd}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

type AssignFindingProps = Assigned & { id: string; findingKey: string; onEnd: () => void };
