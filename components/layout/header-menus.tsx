import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Menu, MenuLink } from "@/components/ui/menu";
import { paths } from "@/lib/paths";
import { ThemeSwitch } from "./locale-switch";
import { SignOutButton } from "./sign-out-button";

export type ShellOrganisation = { id: string; name: string };

/** The right side of the header: which register this is, what reaches everywhere, and who is signed in. */
export async function HeaderMenus({ organisation, organisations, userName, children }: HeaderMenusProps) {
  const t = await getTranslations("layout.header");
  const name = <span className="max-w-[38vw] truncate sm:max-w-64">{organisation.name}</span>;
  // On a narrow screen the names go into a second line, below what is used more often.
  return (
    <>
      <div className="me-auto min-w-0 border-line max-sm:order-2 sm:border-s sm:ps-4">
        {organisations.length > 1 ? (
          <Menu label={name} name={t("organisation", { name: organisation.name })} className="">
            {organisations.map((one) => (
              <MenuLink key={one.id} href={paths.dashboard(one.id)} current={one.id === organisation.id}>
                {one.name}
              </MenuLink>
            ))}
          </Menu>
        ) : (
          <p className="flex min-h-10 items-center">{name}</p>
        )}
      </div>
      <div className="flex items-center gap-x-2 max-sm:order-1 max-sm:ms-auto">{children}</div>
      <div className="max-sm:order-3">
        <Menu
          label={<span className="max-w-[30vw] truncate sm:max-w-32">{userName}</span>}
          name={t("account", { name: userName })}
          className="ps-2"
        >
          <span className="block border-b border-line px-3 pb-1">
            <ThemeSwitch />
          </span>
          <MenuLink href={paths.account(organisation.id)}>{t("accountSettings")}</MenuLink>
          <SignOutButton label={t("signOut")} failed={t("signOutFailed")} />
        </Menu>
      </div>
    </>
  );
}

type HeaderMenusProps = {
  organisation: ShellOrganisation;
  organisations: readonly ShellOrganisation[];
  userName: string;
  children: ReactNode;
};
