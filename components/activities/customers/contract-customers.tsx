import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/domain/locales";
import { formatFor } from "@/lib/format";
import type { Customers } from "@/server/activities/customers";
import { TickList, withTick } from "./tick-list";

/** Customers whose contract is kept in the register: all that are new are taken over unless somebody leaves them out. */
export function ContractCustomers({ customers, left, onChange, locale }: ContractCustomersProps) {
  const t = useTranslations("activities.customers.contracts");
  const codes = useTranslations("codes.contract-kinds");
  const format = formatFor(locale);
  const fresh = customers.filter(({ isServed }) => !isServed);
  const served = customers.filter(({ isServed }) => isServed);
  const rows = fresh.map(({ id, name, until }) => ({
    id,
    name,
    detail: until ? t("until", { day: format.day(until) }) : t("noEnd"),
  }));
  if (customers.length === 0) return <p>{t("none", { kind: codes("processing-on-behalf") })}</p>;
  return (
    <div className="space-y-3">
      {fresh.length > 0 && (
        <TickList
          legend={t("fresh", { count: fresh.length })}
          help={t("help")}
          rows={rows}
          isTicked={(id) => !left.has(id)}
          onTick={(id, isTicked) => onChange(withTick(left, id, !isTicked))}
        >
          <p className="mt-1 flex flex-wrap gap-2">
            <Button size="small" variant="secondary" onClick={() => onChange(new Set())}>
              {t("all")}
            </Button>
            <Button size="small" variant="secondary" onClick={() => onChange(new Set(fresh.map(({ id }) => id)))}>
              {t("nobody")}
            </Button>
          </p>
        </TickList>
      )}
      {served.length > 0 && (
        <details>
          <summary className="min-h-8 cursor-pointer py-1">{t("served", { count: served.length })}</summary>
          <p className="break-words text-sm">{format.list(served.map(({ name }) => name))}</p>
        </details>
      )}
    </div>
  );
}

type ContractCustomersProps = {
  customers: Customers["inForce"];
  /** New ones that are not taken over. */
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
  locale: Locale;
};
