import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AcceptInvitation } from "@/components/auth/accept-invitation";
import { currentAccount, readOrRefusal } from "@/server/trpc/rsc";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.invitation");
  return { title: t("title") };
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [answer, account] = await Promise.all([
    readOrRefusal((api) => api.invitations.get({ token })),
    currentAccount(),
  ]);
  if ("refused" in answer) {
    const [t, errors] = await Promise.all([getTranslations("auth.invitation"), getTranslations("errors")]);
    return (
      <>
        <h1>{t("closedTitle")}</h1>
        <p className="mt-2">{errors(answer.refused)}</p>
      </>
    );
  }
  return <AcceptInvitation token={token} invitation={answer.result} current={account?.email ?? null} />;
}
