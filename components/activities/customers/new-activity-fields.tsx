import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Option } from "@/components/form/option";

/** What a new activity needs before it can hold anybody: its name, and the department that answers for it. */
export function NewActivityFields({ departments }: { departments: readonly Option[] }) {
  const t = useTranslations("activities.customers");
  const ids = { name: useId(), department: useId() };
  return (
    <>
      <div>
        <label htmlFor={ids.name} className="font-semibold">
          {t("name")}
        </label>
        <input id={ids.name} name="name" required maxLength={500} className="control mt-1" />
      </div>
      <div>
        <label htmlFor={ids.department} className="font-semibold">
          {t("department")}
        </label>
        <select
          id={ids.department}
          name="department"
          defaultValue={departments.length === 1 ? departments[0]?.value : ""}
          className="control mt-1"
        >
          <option value="">{t("noDepartment")}</option>
          {departments.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
