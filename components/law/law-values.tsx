"use client";

import { useTranslations } from "next-intl";
import { ChoiceControl, LineControl, NumberControl, PeriodChoice } from "@/components/form/labelled-controls";
import type { LawEntry, LawOf } from "@/domain/law/law-entry";
import { CONSENT_AGE, isOfPersons } from "@/domain/law/law-kinds";

type Of<Entry extends LawEntry> = { entry: Entry; onChange: (changed: LawEntry) => void };

function Adequacy({ entry, onChange }: Of<LawOf<"adequacy">>) {
  const t = useTranslations("law");
  return (
    <ChoiceControl
      label={t("fields.scope")}
      value={entry.scope}
      options={(["all", "partial"] as const).map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
      onChange={(scope) => onChange({ ...entry, scope: scope === "partial" ? "partial" : "all" })}
    />
  );
}

function Clauses({ entry, onChange }: Of<LawOf<"clauses">>) {
  const t = useTranslations("law");
  return (
    <ChoiceControl
      label={t("fields.forTransfers")}
      value={entry.forTransfers ? "yes" : "no"}
      options={[
        { value: "yes", label: t("forTransfers") },
        { value: "no", label: t("notForTransfers") },
      ]}
      onChange={(choice) => onChange({ ...entry, forTransfers: choice === "yes" })}
    />
  );
}

function ThresholdValue({ entry, onChange }: Of<LawOf<"threshold">>) {
  const t = useTranslations("law.fields");
  if (isOfPersons(entry.threshold))
    return (
      <NumberControl
        label={t("persons")}
        value={entry.persons}
        min={1}
        max={1_000_000}
        onChange={(persons) => onChange({ ...entry, persons })}
      />
    );
  return (
    <PeriodChoice label={t("period")} value={entry.period} onChange={(period) => onChange({ ...entry, period })} />
  );
}

function Retention({ entry, onChange }: Of<LawOf<"retention">>) {
  const t = useTranslations("law.fields");
  return (
    <>
      <PeriodChoice
        label={t("atLeast")}
        value={entry.atLeast}
        onChange={(atLeast) => onChange({ ...entry, atLeast })}
      />
      <PeriodChoice label={t("atMost")} value={entry.atMost} onChange={(atMost) => onChange({ ...entry, atMost })} />
    </>
  );
}

/** The inputs for what an entry says: a scope, an age, a number of persons, a period. */
export function LawValues({ entry, onChange }: Of<LawEntry>) {
  const t = useTranslations("law.fields");
  switch (entry.kind) {
    case "adequacy":
      return <Adequacy entry={entry} onChange={onChange} />;
    case "clauses":
      return <Clauses entry={entry} onChange={onChange} />;
    case "threshold":
      return <ThresholdValue entry={entry} onChange={onChange} />;
    case "retention":
      return <Retention entry={entry} onChange={onChange} />;
    case "consent-age":
      return (
        <NumberControl
          label={t("age")}
          value={entry.age}
          min={CONSENT_AGE.lowest}
          max={CONSENT_AGE.highest}
          onChange={(age) => onChange({ ...entry, age: age ?? CONSENT_AGE.highest })}
        />
      );
    case "provision":
      return <LineControl label={t("name")} value={entry.name} onChange={(name) => onChange({ ...entry, name })} />;
  }
}
