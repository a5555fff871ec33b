"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Option } from "@/components/form/option";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/domain/locales";
import { paths } from "@/lib/paths";
import { api } from "@/lib/trpc/client";
import type { Customers } from "@/server/activities/customers";
import { ContractCustomers } from "./contract-customers";
import { type Derived, DerivedNotice } from "./derived-notice";
import { EndedCustomers } from "./ended-customers";
import { NewActivityFields } from "./new-activity-fields";
import { PastedCustomers } from "./pasted-customers";
import { ProcessingField } from "./processing-field";
import { SourceChoice } from "./source-choice";

const NOBODY: ReadonlySet<string> = new Set();

/** Takes customers over into the record of a processor, from their contracts or from a list, and says what became of it. */
export function DeriveServedForm({ organisationId, activity, departments, customers, mayRead, locale }: FormProps) {
  const t = useTranslations("activities.customers");
  const router = useRouter();
  const { attempt, busy, problem, faults } = useAttempt();
  const [made, setMade] = useState<Derived | null>(null);
  const [reached, setReached] = useState<Bound | null>(null);
  const target = newerOf(activity, reached);
  const [source, setSource] = useState<"contracts" | "list">(customers.inForce.length > 0 ? "contracts" : "list");
  const [left, setLeft] = useState(NOBODY);
  const [ticked, setTicked] = useState(NOBODY);
  const [list, setList] = useState("");
  const fresh = customers.inForce.filter(({ id, isServed }) => !isServed && !left.has(id)).map(({ id }) => id);
  const picked = source === "contracts" ? fresh : [];
  const takeOut = customers.ended.flatMap(({ id }) => (ticked.has(id) ? [id] : []));
  // Who only takes somebody out has no list to bring.
  const isList = source === "list" && (list.trim() !== "" || takeOut.length === 0);

  async function derive(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setMade(null);
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? "").trim();
    const processing = text("processing");
    await attempt(async () => {
      const derived = await api.activities.deriveServed.mutate({
        organisationId,
        activity: target ?? { name: { [locale]: text("name") }, departmentId: text("department") || null },
        source: isList ? { kind: "list", customers: list } : { kind: "contracts", partyIds: picked },
        takeOut,
        processing: processing ? { [locale]: processing } : {},
        language: locale,
      });
      setMade(derived);
      setReached({ id: derived.id, revision: derived.revision });
      setList("");
      // A second list goes to the same activity and not to another new one.
      if (!target) router.replace(paths.customers(organisationId, { activity: derived.id }));
    });
  }

  return (
    <form onSubmit={derive} className="max-w-2xl space-y-6">
      {!target && <NewActivityFields departments={departments} />}
      <SourceChoice value={source} onChange={setSource} inForce={customers.inForce.length} />
      {source === "contracts" ? (
        <ContractCustomers customers={customers.inForce} left={left} onChange={setLeft} locale={locale} />
      ) : (
        <PastedCustomers
          value={list}
          onChange={setList}
          isRequired={takeOut.length === 0}
          upload={mayRead ? organisationId : null}
        />
      )}
      {activity && <EndedCustomers customers={customers.ended} ticked={ticked} onChange={setTicked} locale={locale} />}
      <ProcessingField />
      <Button type="submit" disabled={busy}>
        {busy ? t("working") : isList ? t("derive") : labelOf(t, picked.length, takeOut.length)}
      </Button>
      <div role="status">
        {problem && (
          <Notice tone="error" title={problem}>
            {faults.length > 0 && <FaultList faults={faults} />}
          </Notice>
        )}
        {made && <DerivedNotice made={made} organisationId={organisationId} locale={locale} />}
      </div>
    </form>
  );
}

type Bound = { id: string; revision: number };

/** The activity as the person last saw it, which may be before the page has been read again. */
function newerOf(shown: Bound | null, reached: Bound | null): Bound | null {
  if (!shown || !reached) return shown ?? reached;
  return reached.id === shown.id && reached.revision > shown.revision ? reached : shown;
}

type Translate = ReturnType<typeof useTranslations<"activities.customers">>;

/** What the button does, and to how many; a list is counted where it is typed. */
function labelOf(t: Translate, picked: number, takeOut: number): string {
  return picked === 0 && takeOut > 0 ? t("takeOutOnly", { count: takeOut }) : t("take", { count: picked });
}

function FaultList({ faults }: Pick<ReturnType<typeof useAttempt>, "faults">) {
  const errors = useTranslations("errors.fields");
  return faults.map(({ path, code, params }) => <p key={path}>{errors(code, params)}</p>);
}

type FormProps = {
  organisationId: string;
  /** The processor's activity that gets the rows; null makes a new one. */
  activity: Bound | null;
  departments: readonly Option[];
  customers: Customers;
  /** Whether the person may have files read. */
  mayRead: boolean;
  locale: Locale;
};
