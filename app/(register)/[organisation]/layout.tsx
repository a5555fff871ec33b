import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { ClientMessages } from "@/components/layout/client-messages";
import type { NavigationKey } from "@/components/layout/navigation-items";
import { RegisterPalette } from "@/components/layout/register-palette";
import { currentReader } from "@/components/records/reader";
import { PastBanner } from "@/components/time/past-banner";
import { TimeChoice } from "@/components/time/time-choice";
import { currentAccount, read } from "@/server/trpc/rsc";

type LayoutProps = { params: Promise<{ organisation: string }>; children: ReactNode };

/** The frame of a register. It hides what a role has no use for; every page and verb decides for itself. */
export default async function RegisterLayout({ params, children }: LayoutProps) {
  const { organisation: id } = await params;
  const { state, allowed, role } = await read((api) => api.organisations.get({ id }));
  const organisations = await read((api) => api.organisations.list());
  const account = await currentAccount();
  const days = await read((api) => api.register.days({ organisationId: id }));
  const { locale, t } = await currentReader();
  const reviewKeys = [
    { keys: "j / k", label: t("review.keys.move") },
    { keys: "s", label: t("review.keys.seen") },
    { keys: "a", label: t("review.keys.approve") },
  ];
  const hidden: NavigationKey[] = [
    ...(role === "owner" ? (["people"] as const) : []),
    ...(allowed.viewLedger ? [] : (["ledger"] as const)),
    ...(allowed.createActivity ? [] : (["tasks", "questions"] as const)),
    ...(allowed.import ? [] : (["imports"] as const)),
    ...(allowed.export ? [] : (["exports"] as const)),
  ];
  return (
    <AppShell
      organisation={{ id, name: state.name }}
      organisations={organisations}
      userName={account?.name ?? ""}
      hidden={hidden}
      shortcuts={role === "dpo" ? reviewKeys : []}
      banner={
        <ClientMessages sections={["time.banner"]}>
          <PastBanner organisationId={id} days={days} />
        </ClientMessages>
      }
      time={
        <ClientMessages sections={["time"]}>
          <TimeChoice days={days} />
        </ClientMessages>
      }
      palette={
        <RegisterPalette organisationId={id} locale={locale} hidden={hidden} mayCreate={allowed.createActivity} />
      }
    >
      {children}
    </AppShell>
  );
}
