import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Downloads } from "@/components/progress/downloads";
import { LIST_FORMATS, type ListName } from "@/domain/lists/register-list";
import type { Locale } from "@/domain/locales";
import type { RegisterVersion } from "@/domain/register-version";
import { paths } from "@/lib/paths";

/** A list as a file in each format, of the day and the version that the page shows. */
export async function ListLinks({ list, organisationId, language, shown }: ListLinksProps) {
  const t = await getTranslations("exports.lists");
  const query = { organisation: organisationId, language, asOf: shown?.day, version: shown?.version };
  return (
    <ClientMessages sections={["progress"]}>
      <Downloads className="mt-8 print:hidden">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {LIST_FORMATS.map((format) => (
            <li key={format}>
              <a href={paths.api.list(list, { ...query, format })} download className="link">
                {t("download", { list: t(`${list}.name`), format: t(`formats.${format}`) })}
              </a>
            </li>
          ))}
        </ul>
      </Downloads>
    </ClientMessages>
  );
}

type ListLinksProps = {
  list: ListName;
  organisationId: string;
  language: Locale;
  /** The past day that the page shows; without one, today in its approved version. */
  shown: { day: string | null; version: RegisterVersion } | null;
};
