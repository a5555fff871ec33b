import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { LocaleSwitch } from "@/components/layout/locale-switch";

export default async function AuthLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("layout");
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-4">
      <header className="flex items-center justify-between gap-4 border-b border-ink py-3">
        <p className="text-lg font-semibold tracking-tight">{t("product")}</p>
        <LocaleSwitch />
      </header>
      <main id="main" className="flex-1 py-10">
        <ClientMessages sections={["auth", "errors", "forms.optional"]}>{children}</ClientMessages>
      </main>
      <footer className="border-t border-line py-3 text-sm text-quiet">{t("description")}</footer>
    </div>
  );
}
