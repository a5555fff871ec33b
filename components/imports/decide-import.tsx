"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
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
  const locale = useLocale() === "de" ? "de" : "en";
  const router = useRouter();
  const { attempt, busy, problem } = useAttempt();
  const commit = () =>
    attempt(async () => {
      const taken = await api.imports.commit.mutate({ organisationId, id, locale, digest });
      router.push(paths.import(organisationId, taken.id));
    });
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
          <Button disabled={busy} onClick={commit}>
            {t("commit")}
          </Button>
        )}
        <Button variant="secondary" disabled={busy} onClick={cancel}>
          {t("cancel")}
        </Button>
      </div>
      <div role="status">
        {busy && <p>{t("committing")}</p>}
        {problem && <Notice tone="error" title={problem} />}
      </div>
    </div>
  );
}
