import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { readerLocale, readerTheme } from "@/lib/i18n/locale";
import "./globals.css";

/** Each answer carries its own nonce, so no page is made ahead of its request. */
export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("layout");
  return {
    title: { default: t("product"), template: `%s · ${t("product")}` },
    description: t("description"),
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme] = await Promise.all([readerLocale(), readerTheme()]);
  return (
    <html lang={locale} dir="ltr" data-theme={theme}>
      <body className="min-h-dvh font-sans">
        <ClientMessages sections={["problem"]}>{children}</ClientMessages>
      </body>
    </html>
  );
}
