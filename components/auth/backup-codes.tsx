"use client";

import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";

/** Codes that open the account without the app, each once; they are shown only now. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations("auth.account.factor");
  return (
    <section aria-labelledby="backup-codes" className="border-y border-line py-3">
      <h3 id="backup-codes">{t("codesHeading")}</h3>
      <p className="text-sm text-quiet">{t("codesText")}</p>
      <ul className="my-3 grid grid-cols-2 gap-x-6 gap-y-1 font-semibold tracking-wide">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CopyButton text={codes.join("\n")} label={t("copy")} done={t("copied")} />
    </section>
  );
}
