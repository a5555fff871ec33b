import { getTranslations } from "next-intl/server";
import { Menu, menuItem } from "@/components/ui/menu";
import { ACTIVITY_FORMATS } from "@/domain/export-formats";
import type { Locale } from "@/domain/locales";
import { paths } from "@/lib/paths";

/** The shown revision of an activity as a file. */
export async function DownloadActivity({ id, revision, locale }: DownloadActivityProps) {
  const t = await getTranslations("activities.download");
  return (
    <Menu label={t("label")} className="px-2 font-semibold">
      {ACTIVITY_FORMATS.map((format) => (
        <a
          key={format}
          href={paths.api.activityExport(id, { format, revision, language: locale })}
          download
          className={menuItem}
        >
          {t(format)}
        </a>
      ))}
    </Menu>
  );
}

type DownloadActivityProps = { id: string; revision: number; locale: Locale };
