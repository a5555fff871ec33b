import { getTranslations } from "next-intl/server";
import type { Noun } from "@/domain/ids";
import type { Locale } from "@/domain/locales";
import { paths } from "@/lib/paths";
import { NAVIGATION, type NavigationKey, navigationHref } from "./navigation-items";
import { SearchPalette } from "./search-palette";

const NOUNS: readonly Noun[] = [
  "organisation",
  "department",
  "person",
  "party",
  "system",
  "measure",
  "document",
  "cookie",
  "activity",
];

/** The command palette of one register: its records, its places, and what this reader may begin. */
export async function RegisterPalette({ organisationId, locale, hidden, mayCreate }: RegisterPaletteProps) {
  const [layout, dashboard, codes] = await Promise.all([
    getTranslations("layout.navigation"),
    getTranslations("dashboard"),
    getTranslations("codes.nouns"),
  ]);
  const places = NAVIGATION.flat()
    .filter((key) => !hidden.includes(key))
    .map((key) => ({ id: key, label: layout(key), detail: "", href: navigationHref(key, organisationId) }));
  const create = { id: "create", label: dashboard("create"), detail: "", href: paths.newActivity(organisationId) };
  return (
    <SearchPalette
      organisationId={organisationId}
      locale={locale}
      nouns={Object.fromEntries(NOUNS.map((noun) => [noun, codes(noun)]))}
      actions={mayCreate ? [create, ...places] : places}
    />
  );
}

type RegisterPaletteProps = {
  organisationId: string;
  locale: Locale;
  hidden: readonly NavigationKey[];
  mayCreate: boolean;
};
