import { useTranslations } from "next-intl";
import type { Locale } from "@/domain/locales";
import { formatFor } from "@/lib/format";
import type { Customers } from "@/server/activities/customers";
import { TickList, withTick } from "./tick-list";

/** Customers of the record whose contract has ended since; nobody goes unless somebody says so. */
export function EndedCustomers({ customers, ticked, onChange, locale }: EndedCustomersProps) {
  const t = useTranslations("activities.customers.ended");
  const format = formatFor(locale);
  if (customers.length === 0) return null;
  return (
    <div className="border-s-4 border-warning bg-sunk px-4 py-3">
      <TickList
        legend={t("label", { count: customers.length })}
        help={t("help")}
        rows={customers.map(({ id, name, on }) => ({ id, name, detail: t("on", { day: format.day(on) }) }))}
        isTicked={(id) => ticked.has(id)}
        onTick={(id, isTicked) => onChange(withTick(ticked, id, isTicked))}
      />
    </div>
  );
}

type EndedCustomersProps = {
  customers: Customers["ended"];
  ticked: ReadonlySet<string>;
  onChange: (ticked: ReadonlySet<string>) => void;
  locale: Locale;
};
