import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignOutButton } from "@/components/layout/sign-out-button";
import { Link } from "@/components/ui/link";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.organisations");
  return { title: t("title") };
}

/** Leads to the one register that somebody works with, or lets them choose among several. */
export default async function StartPage() {
  const organisations = await read((api) => api.organisations.list());
  const [only, second] = organisations;
  if (only && !second) redirect(paths.dashboard(only.id));
  const [t, roles, header] = await Promise.all([
    getTranslations("auth.organisations"),
    getTranslations("codes.roles"),
    getTranslations("layout.header"),
  ]);
  return (
    <main id="main" className="mx-auto max-w-xl px-4 py-16">
      <h1 className="border-b border-ink pb-3">{t(only ? "title" : "none")}</h1>
      {!only && <p className="mt-4">{t("noneText")}</p>}
      <ul>
        {organisations.map((organisation) => (
          <li key={organisation.id} className="border-b border-line">
            <Link
              href={paths.dashboard(organisation.id)}
              className="flex min-h-12 flex-wrap items-baseline justify-between gap-x-4 py-3 hover:bg-sunk"
            >
              <span className="link font-semibold">{organisation.name}</span>
              <span className="text-sm text-quiet">{organisation.role && roles(organisation.role)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="mt-6">
        <SignOutButton label={header("signOut")} failed={header("signOutFailed")} />
      </div>
    </main>
  );
}
