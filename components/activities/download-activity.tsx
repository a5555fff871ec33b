import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Downloads } from "@/components/progress/downloads";
import { Menu, menuItem } from "@/components/ui/menu";
import { ACTIVITY_FORMATS } from "@/domain/export-formats";
import type { Locale } from "@/domain/locales";
import { paths } from "@/lib/paths";

/** The shown revision of an activity as a file. */
export async function DownloadActivity({ id, revision, locale }: DownloadActivityProps) {
  const t = await getTranslations("activities.download");
  return (
    <ClientMessages sections={["progress"]}>
      <Downloads>
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
      </Downloads>
    </ClientMessages>
  );
}

type DownloadActivityProps = { id: string; revision: number; locale: Locale };
