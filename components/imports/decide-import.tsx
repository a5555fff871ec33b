"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { changed } from "@/components/progress/changed";
import { type Running, useWorks } from "@/components/progress/use-works";
import { Works } from "@/components/progress/works";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";
import { api } from "@/lib/trpc/client";

type DecideImportProps = {
  organisationId: string;
  id: string;
  digest: string;
  writesNothing: boolean;
  /** Whether the file says anything that the register knows or could take in. */
  isUnderstood: boolean;
};

/** Takes a file in exactly as it was shown, or lets it go. */
export function DecideImport({ organisationId, id, digest, writesNothing, isUnderstood }: DecideImportProps) {
  const t = useTranslations("imports.preview");
  const errors = useTranslations("errors");
  const locale = useLocale() === "de" ? "de" : "en";
  const router = useRouter();
  const button = useRef<HTMLButtonElement>(null);
  const { works, begin } = useWorks();
  const { attempt, busy, problem } = useAttempt();
  const isTaking = works.some(({ outcome }) => !outcome);
  const take = async (work: Running) => {
    const wish = { organisationId, id, locale, digest } as const;
    const taken = await changed(work, errors, (as) => api.imports.commit.mutate(wish, as));
    router.push(paths.import(organisationId, taken.id));
    return null;
  };
  const commit = () => button.current && begin({ what: t("commit"), trigger: button.current, run: take });
  const cancel = () =>
    attempt(async () => {
      await api.imports.cancel.mutate({ organisationId, id });
      router.push(paths.imports(organisationId));
    });
  return (
    <div className="space-y-3">
      {writesNothing && <Notice title={t(isUnderstood ? "nothing" : "unread")} />}
      <div className="flex flex-wrap gap-3">
        {!writesNothing && (
          <Button ref={button} disabled={busy} aria-disabled={isTaking} onClick={commit}>
            {t("commit")}
          </Button>
        )}
        <Button variant="secondary" disabled={busy || isTaking} onClick={cancel}>
          {t("cancel")}
        </Button>
      </div>
      <Works works={works} />
      <div role="status">{problem && <Notice tone="error" title={problem} />}</div>
    </div>
  );
}
