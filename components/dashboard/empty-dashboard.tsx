import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { paths } from "@/lib/paths";

/** The first page of a register that holds nothing yet: what this is, and the one thing to do. */
export async function EmptyDashboard({ organisationId, mayCreate }: { organisationId: string; mayCreate: boolean }) {
  const t = await getTranslations("dashboard.empty");
  const action = mayCreate && <LinkButton href={paths.newActivity(organisationId)}>{t("create")}</LinkButton>;
  return (
    <EmptyState title={t("title")} action={action}>
      <p>{t("what")}</p>
      <p className="mt-2">{mayCreate ? t("start") : t("wait")}</p>
    </EmptyState>
  );
}
