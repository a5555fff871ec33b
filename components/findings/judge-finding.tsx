"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { DayControl } from "@/components/form/labelled-controls";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ContentField } from "@/domain/activities/activity";
import type { Standing, Verdict } from "@/domain/findings/judgement";
import { api } from "@/lib/trpc/client";
import { type Assigned, AssignFinding } from "./assign-finding";

/** Accepts a finding for a reason until a day, says that its rule does not fit, gives it to somebody, asks the department, or opens it again. */
export function JudgeFinding({ id, findingKey: key, standing, assigned, question }: JudgeFindingProps) {
  const t = useTranslations("findings");
  const locale = useLocale();
  const ids = { reason: useId(), printed: useId() };
  const { attempt, busy, problem } = useAttempt();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [assigning, setAssigning] = useState(false);
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState("");
  const [asked, setAsked] = useState(false);

  async function judge(event: FormEvent) {
    event.preventDefault();
    const words = locale === "de" ? { de: reason } : { en: reason };
    const day = verdict === "accepted" ? until || null : null;
    const done = await attempt(() => api.findings.judge.mutate({ id, key, verdict, reason: words, until: day }));
    if (done) setVerdict(null);
  }
  const reopen = () => attempt(() => api.findings.judge.mutate({ id, key, verdict: null, reason: {}, until: null }));
  async function ask() {
    if (!question) return;
    const done = await attempt(() => api.threads.create.mutate({ activityId: id, kind: "question", ...question }));
    if (done) setAsked(true);
  }

  return (
    <div className="pt-2">
      <div role="status">
        {problem && <Notice tone="error" title={problem} />}
        {asked && <Notice tone="advice" title={t("asked")} />}
      </div>
      {standing !== "open" && (
        <Button variant="secondary" size="small" disabled={busy} onClick={reopen}>
          {t("reopen")}
        </Button>
      )}
      {standing === "open" && verdict === null && !assigning && (
        <div className="flex flex-wrap gap-2">
          <Button variant="secondary" size="small" onClick={() => setVerdict("accepted")}>
            {t("accept")}
          </Button>
          <Button variant="secondary" size="small" onClick={() => setVerdict("not-applicable")}>
            {t("notApplicable")}
          </Button>
          <Button variant="secondary" size="small" onClick={() => setAssigning(true)}>
            {t(assigned.to ? "assign.change" : "assign.start")}
          </Button>
          {question && (
            <Button variant="secondary" size="small" disabled={busy || asked} onClick={ask}>
              {t("ask")}
            </Button>
          )}
        </div>
      )}
      {assigning && <AssignFinding id={id} findingKey={key} {...assigned} onEnd={() => setAssigning(false)} />}
      {verdict !== null && (
        <form onSubmit={judge} className="max-w-xl space-y-3" noValidate>
          <div>
            <label htmlFor={ids.reason} className="block font-semibold">
              {t("reason")}
            </label>
            <textarea
              id={ids.reason}
              rows={2}
              required
              maxLength={2_000}
              aria-describedby={ids.printed}
              className="control mt-1"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <p id={ids.printed} className="mt-1 text-quiet">
              {t("reasonPrinted")}
            </p>
          </div>
          {verdict === "accepted" && <DayControl label={t("until")} required value={until} onChange={setUntil} />}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" size="small" disabled={busy || !reason.trim() || (verdict === "accepted" && !until)}>
              {t(verdict === "accepted" ? "accept" : "notApplicable")}
            </Button>
            <Button variant="quiet" size="small" onClick={() => setVerdict(null)}>
              {t("cancel")}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

type JudgeFindingProps = {
  id: string;
  findingKey: string;
  standing: Standing;
  assigned: Assigned;
  /** What the department can be asked; null where the record has none. */
  question: { field: ContentField | null; text: string } | null;
};
