"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { changed } from "@/components/progress/changed";
import { type Running, useWorks } from "@/components/progress/use-works";
import { Works } from "@/components/progress/works";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Done } from "@/components/ui/done";
import { api } from "@/lib/trpc/client";

/** Takes an import back, after it was said what that means; stays to say that it was. */
export function UndoImport({ id, revision, file, isUndone, className }: UndoImportProps) {
  const t = useTranslations("imports.undo");
  const errors = useTranslations("errors");
  const router = useRouter();
  const button = useRef<HTMLButtonElement>(null);
  const { works, begin } = useWorks();
  const place = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const undo = async (work: Running) => {
    await changed(work, errors, (as) => api.imports.undo.mutate({ id, revision }, as));
    setDone(true);
    router.refresh();
    return null;
  };
  const go = () => {
    // The dialog would lie on top of what is told.
    setAsking(false);
    if (button.current) void begin({ what: t("action"), trigger: button.current, run: undo });
  };
  return (
    <div ref={place} className={className}>
      {!isUndone && !done && (
        <Button
          ref={button}
          variant="secondary"
          size="small"
          aria-label={t("of", { file })}
          onClick={() => setAsking(true)}
        >
          {t("action")}
        </Button>
      )}
      <Works works={works} />
      <div role="status">{done && <Done instead={place}>{t("done", { file })}</Done>}</div>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t("title")}>
        <p className="mb-4">{t("what")}</p>
        <div className="flex flex-wrap gap-3">
          <Button variant="danger" onClick={go}>
            {t("action")}
          </Button>
          <Button variant="secondary" onClick={() => setAsking(false)}>
            {t("keep")}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

type UndoImportProps = { id: string; revision: number; file: string; isUndone: boolean; className?: string };
