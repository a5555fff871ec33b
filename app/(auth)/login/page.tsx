import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignIn } from "@/components/auth/sign-in";
import { safeNext } from "@/lib/paths";
import { currentAccount } from "@/server/trpc/rsc";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signIn");
  return { title: t("title") };
}

export default async function LoginPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams;
  const address = safeNext(typeof next === "string" ? next : null);
  if (await currentAccount()) redirect(address);
  return <SignIn next={address} />;
}
