import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { SkipLink } from "@/components/ui/skip-link";
import { paths } from "@/lib/paths";
import { ClientMessages } from "./client-messages";
import { HeaderMenus, type ShellOrganisation } from "./header-menus";
import { KeyboardHelp, type Shortcut } from "./keyboard-help";
import { LocaleSwitch } from "./locale-switch";
import { Navigation } from "./navigation";
import { NAVIGATION, type NavigationKey, navigationHref } from "./navigation-items";

/** Around every page of a register. `hidden` names the places this reader may not see. */
export async function AppShell({
  organisation,
  organisations,
  userName,
  hidden = [],
  palette,
  shortcuts = [],
  banner,
  time,
  children,
}: AppShellProps) {
  const t = await getTranslations("layout");
  const groups = NAVIGATION.map((keys) =>
    keys
      .filter((key) => !hidden.includes(key))
      .map((key) => ({ key, label: t(`navigation.${key}`), href: navigationHref(key, organisation.id) })),
  ).filter((links) => links.length > 0);
  const navigation = (
    <>
      <Navigation label={t("navigation.label")} groups={groups} start={paths.dashboard(organisation.id)} />
      {time}
    </>
  );
  return (
    <>
      <SkipLink label={t("skip")} />
      <header className="border-b border-ink bg-paper print:hidden">
        <div className="mx-auto flex max-w-screen-2xl flex-wrap items-center gap-x-4 px-4 py-1 lg:px-6">
          <Link href={paths.dashboard(organisation.id)} prefetch={false} className="flex min-h-10 items-center gap-2">
            <Mark />
            <span className="text-lg font-semibold tracking-tight">{t("product")}</span>
          </Link>
          <HeaderMenus organisation={organisation} organisations={organisations} userName={userName}>
            <ClientMessages sections={["layout.palette", "layout.keyboard"]}>
              {palette}
              <KeyboardHelp shortcuts={shortcuts} />
            </ClientMessages>
            <LocaleSwitch />
          </HeaderMenus>
        </div>
      </header>
      {banner}
      <details className="border-b border-line bg-paper lg:hidden print:hidden">
        <summary className="min-h-10 px-4 py-2 font-semibold">{t("navigation.menu")}</summary>
        <div className="px-4 pb-2">{navigation}</div>
      </details>
      <div className="mx-auto flex max-w-screen-2xl gap-8 px-4 lg:px-6">
        <div className="sticky top-0 hidden max-h-dvh w-44 flex-none self-start overflow-y-auto py-6 lg:block print:hidden">
          {navigation}
        </div>
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 py-6">
          {children}
        </main>
      </div>
    </>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="w-5 text-accent">
      <path d="M1 3h18M1 10h18M1 17h11" stroke="currentColor" strokeWidth="2" />
      <path d="M6 0v20" stroke="currentColor" strokeWidth="1" />
    </svg>
  );
}

type AppShellProps = {
  organisation: ShellOrganisation;
  organisations: readonly ShellOrganisation[];
  userName: string;
  hidden?: readonly NavigationKey[];
  /** A client component around CommandPalette that knows how to search. */
  palette?: ReactNode;
  shortcuts?: readonly Shortcut[];
  /** What has to be seen before everything else on the page. */
  banner?: ReactNode;
  /** Stands below the navigation: which day the register is shown on. */
  time?: ReactNode;
  children: ReactNode;
};
