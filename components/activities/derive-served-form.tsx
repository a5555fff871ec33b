"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import type { Option } from "@/components/form/option";
import { useAttempt } from "@/components/threads/use-attempt";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/domain/locales";
import { paths } from "@/lib/paths";
import { api } from "@/lib/trpc/client";

type Derived = Awaited<ReturnType<typeof api.activities.deriveServed.mutate>>;

/** Takes a list of customers and says what became of it. */
export function DeriveServedForm({ organisationId, activity, departments, locale }: DeriveServedFormProps) {
  const t = useTranslations("activities.customers");
  const { attempt, busy, problem } = useAttempt();
  const [made, setMade] = useState<Derived | null>(null);

  async function derive(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setMade(null);
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? "").trim();
    const processing = text("processing");
    await attempt(async () => {
      setMade(
        await api.activities.deriveServed.mutate({
          organisationId,
          activity: activity ?? { name: { [locale]: text("name") }, departmentId: text("department") || null },
          customers: text("customers"),
          processing: processing ? { [locale]: processing } : {},
          language: locale,
        }),
      );
    });
  }

  return (
    <form onSubmit={derive} className="max-w-2xl space-y-6">
      {!activity && <NewActivityFields departments={departments} />}
      <TextArea name="customers" rows={10} required />
      <TextArea name="processing" rows={3} />
      <Button type="submit" disabled={busy}>
        {t(busy ? "working" : "derive")}
      </Button>
      <div role="status">
        {problem && <Notice tone="error" title={problem} />}
        {made && (
          <Notice title={t("made", { count: made.counts.added })}>
            <p>{t("counts", made.counts)}</p>
            <Link href={paths.activity(organisationId, made.id)} className="link">
              {t("open")}
            </Link>
          </Notice>
        )}
      </div>
    </form>
  );
}

function TextArea({ name, rows, required }: { name: "customers" | "processing"; rows: number; required?: boolean }) {
  const t = useTranslations("activities.customers");
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {t(name)}
      </label>
      <p id={`${id}-help`} className="text-sm text-quiet">
        {t(`${name}Help`)}
      </p>
      <textarea
        id={id}
        name={name}
        rows={rows}
        required={required}
        maxLength={name === "customers" ? 100_000 : 20_000}
        aria-describedby={`${id}-help`}
        className="control mt-1"
      />
    </div>
  );
}

function NewActivityFields({ departments }: { departments: readonly Option[] }) {
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

type DeriveServedFormProps = {
  organisationId: string;
  /** The processor's activity that gets the rows; null makes a new one. */
  activity: { id: string; revision: number } | null;
  departments: readonly Option[];
  locale: Locale;
};
