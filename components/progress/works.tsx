"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Told, Work } from "./use-works";

/** What is being done for the reader, how far it is, and a way out. Only another stage is said aloud, not each count. */
export function Works({ works }: { works: readonly Work[] }) {
  const t = useTranslations("progress");
  const shown = works.filter(({ isShown }) => isShown);
  const running = shown.filter(({ outcome }) => !outcome);
  return (
    <div className="max-w-prose text-start text-sm font-normal print:hidden">
      <div role="status">
        {shown.map(({ id, what, told, outcome }) => (
          <div key={id} data-work={id} className="mt-2">
            {!outcome && (
              <p>
                <span className="font-semibold">{what}:</span> <Stage told={told} />
              </p>
            )}
            {outcome?.kind === "failed" && (
              <Notice
                tone="error"
                title={outcome.words}
                actions={
                  <Button size="small" variant="secondary" aria-label={t("retryOf", { what })} onClick={outcome.retry}>
                    {t("retry")}
                  </Button>
                }
              />
            )}
            {outcome && outcome.kind !== "failed" && <p>{outcome.words}</p>}
          </div>
        ))}
      </div>
      {running.map((work) => (
        <RunningWork key={work.id} work={work} />
      ))}
    </div>
  );
}

function Stage({ told }: { told: Told }) {
  const t = useTranslations("progress.stages");
  return told.stage === "waiting" ? t("waiting", { before: told.before }) : t(told.stage);
}

/** What changes with every moment. */
function RunningWork({ work }: { work: Work }) {
  const t = useTranslations("progress");
  const { id, what, told, begunAt, isEnding, cancel } = work;
  const counted = told.stage === "waiting" ? null : told.counted;
  return (
    // The button keeps its place whatever is told beside it.
    <div data-work={id} className="mt-2 flex max-w-sm justify-between gap-x-4">
      <div className="flex min-h-8 min-w-0 flex-1 flex-col justify-center gap-1">
        {counted && told.stage !== "waiting" && (
          <progress max={counted.total} value={counted.done} aria-label={what} className="h-2.5 w-full" />
        )}
        <p className="flex flex-wrap gap-x-3">
          {counted && told.stage !== "waiting" && (
            <span className="tabular-nums">{t(`counted.${told.stage}`, counted)}</span>
          )}
          <Elapsed since={begunAt} />
        </p>
      </div>
      <Button
        size="small"
        variant="secondary"
        aria-label={t(isEnding ? "endingOf" : "cancelOf", { what })}
        aria-disabled={isEnding}
        className="self-start"
        onClick={cancel}
      >
        {t(isEnding ? "ending" : "cancel")}
      </Button>
    </div>
  );
}

function Elapsed({ since }: { since: number }) {
  const t = useTranslations("progress");
  const [now, setNow] = useState(since);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const ticking = setInterval(tick, 1_000);
    return () => clearInterval(ticking);
  }, []);
  const seconds = Math.max(0, Math.floor((now - since) / 1_000));
  return (
    <span className="tabular-nums text-quiet">
      {t("elapsed", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
    </span>
  );
}
