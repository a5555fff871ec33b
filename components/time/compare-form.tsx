import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { REGISTER_VERSIONS, type RegisterVersion } from "@/domain/register-version";
import { paths } from "@/lib/paths";
import type { RegisterDays } from "./time-form";

/** A plain GET form: two days and a version. */
export async function CompareForm({ organisationId, days, from, to, version = "approved" }: CompareFormProps) {
  const t = await getTranslations("time");
  const day = (name: "from" | "to", value: string) => (
    <label className="block">
      <span className="block font-semibold">{t(`compare.${name}`)}</span>
      <input type="date" name={name} required max={days.today} defaultValue={value} className="control mt-1" />
    </label>
  );
  return (
    <form method="get" action={paths.compare(organisationId)} className="flex flex-wrap items-end gap-x-6 gap-y-3">
      {day("from", from)}
      {day("to", to)}
      {!days.approvedOnly && (
        <label className="block">
          <span className="block font-semibold">{t("version")}</span>
          <select name="shown" defaultValue={version} className="control mt-1">
            {REGISTER_VERSIONS.map((one) => (
              <option key={one} value={one}>
                {t(`versions.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button type="submit" variant="secondary">
        {t("compare.submit")}
      </Button>
    </form>
  );
}

type CompareFormProps = {
  organisationId: string;
  days: RegisterDays;
  from: string;
  to: string;
  version?: RegisterVersion;
};
