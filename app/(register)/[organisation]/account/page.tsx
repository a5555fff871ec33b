import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AccountFactor } from "@/components/auth/account-factor";
import { AccountPassword } from "@/components/auth/account-password";
import { AccountSessions } from "@/components/auth/account-sessions";
import { ClientMessages } from "@/components/layout/client-messages";
import { currentReader } from "@/components/records/reader";
import { CalendarLink } from "@/components/reviews/calendar-link";
import { PageHeader } from "@/components/ui/page-header";
import { currentAccount, read } from "@/server/trpc/rsc";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.account");
  return { title: t("title") };
}

export default async function AccountPage({ params }: { params: Promise<{ organisation: string }> }) {
  const { organisation: id } = await params;
  const { role } = await read((api) => api.organisations.get({ id }));
  const [account, t] = await Promise.all([currentAccount(), getTranslations("auth.account")]);
  if (!account) notFound();
  const { name, email, twoFactorEnabled } = account;
  const { t: words, locale, format } = await currentReader();
  const feed = role === "auditor" ? null : await read((api) => api.calendar.get({ organisationId: id }));
  const since = feed?.createdAt ? format.day(new Date(feed.createdAt).toISOString().slice(0, 10)) : null;
  return (
    <>
      <PageHeader title={t("title")} intro={t("signedInAs", { name, email })} />
      <ClientMessages sections={["auth", "errors", "forms.optional", "reviews.calendar"]}>
        <Part heading={t("password.heading")}>
          <AccountPassword email={email} />
        </Part>
        <Part heading={t("factor.heading")}>
          <AccountFactor enabled={twoFactorEnabled} />
        </Part>
        <Part heading={t("sessions.heading")}>
          <AccountSessions />
        </Part>
        {feed && (
          <Part heading={words("reviews.calendar.heading")}>
            <CalendarLink organisationId={id} locale={locale} since={since} />
          </Part>
        )}
      </ClientMessages>
    </>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-8 gap-y-3 border-b border-line py-6 first:pt-0 md:grid-cols-[13rem_minmax(0,28rem)]">
      <h2>{heading}</h2>
      <div>{children}</div>
    </section>
  );
}
