"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import { Done } from "@/components/ui/done";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/domain/locales";
import { formatFor } from "@/lib/format";
import { api } from "@/lib/trpc/client";
import type { Customers } from "@/server/activities/customers";
import { TickList, withTick } from "./tick-list";

/** Activities that are named beside a customer, at most. */
const MOST_NAMED = 3;

/** Customers whose contract was kept as that of a processor: shown with what speaks for it, and set right in one step. */
export function ProbableCustomers({ organisationId, customers, locale }: ProbableCustomersProps) {
  const t = useTranslations("activities.customers.probable");
  const codes = useTranslations("codes.contract-kinds");
  const { attempt, busy, problem } = useAttempt();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<number | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const format = formatFor(locale);
  const picked = customers.filter(({ id }) => !left.has(id));
  const rows = customers.map(({ id, name, sign, activities, contracts }) => {
    const named = activities.slice(0, MOST_NAMED).map((activity) => activity[locale]);
    const detail = `${t("contracts", { count: contracts })} · ${t(sign, { activities: format.list(named) })}`;
    return { id, name, detail };
  });

  const cannotGo = busy || picked.length === 0;
  const setRight = () => {
    if (cannotGo) return;
    setDone(null);
    void attempt(async () => {
      const parties = picked.map(({ id, revision }) => ({ id, revision }));
      setDone((await api.activities.setContractsRight.mutate({ organisationId, parties })).parties);
    });
  };

  return (
    <div ref={place} className="mb-6 max-w-2xl space-y-4">
      {customers.length > 0 && (
        <Notice tone="warning" title={t("title", { count: customers.length })}>
          <p>{t("help", { from: codes("processing"), to: codes("processing-on-behalf") })}</p>
          <div className="mt-3">
            <TickList
              legend={t("legend", { count: customers.length })}
              help={t("legendHelp")}
              rows={rows}
              isTicked={(id) => !left.has(id)}
              onTick={(id, isTicked) => setLeft(withTick(left, id, !isTicked))}
            />
          </div>
          <p className="mt-3">
            <Button variant="secondary" aria-disabled={cannotGo} onClick={setRight}>
              {busy ? t("working") : t("setRight", { count: picked.length })}
            </Button>
          </p>
        </Notice>
      )}
      <div role="status">
        {problem && <Notice tone="error" title={problem} />}
        {done !== null && <Done instead={place}>{t("done", { count: done })}</Done>}
      </div>
    </div>
  );
}

type ProbableCustomersProps = { organisationId: string; customers: Customers["probable"]; locale: Locale };
