"use client";

import { useTranslations } from "next-intl";
import { ChoiceControl } from "@/components/form/labelled-controls";
import type { Option } from "@/components/form/option";
import type { LawEntry } from "@/domain/law/law-entry";

/** What new entries can be about: the codes of each kind, and countries. */
export type LawChoices = Record<"destinations" | "countries" | "sets" | "thresholds" | "classes", readonly Option[]>;

type Part = { part: string; value: string; options: readonly Option[] };

/** The parts that say what an entry is about, with what each can be. */
function partsOf(entry: LawEntry, choices: LawChoices): Part[] {
  const of = (part: string, value: string, options: readonly Option[]): Part => ({ part, value, options });
  switch (entry.kind) {
    case "adequacy":
      return [of("destination", entry.destination, choices.destinations)];
    case "clauses":
      return [of("set", entry.set, choices.sets)];
    case "threshold":
      return [of("threshold", entry.threshold, choices.thresholds)];
    case "retention":
      return [of("class", entry.class, choices.classes), of("country", entry.country, choices.countries)];
    case "consent-age":
      return [of("country", entry.country, choices.countries)];
    case "provision":
      return [];
  }
}

/** The inputs for what a new entry is about; they stay as they are once it is saved. */
export function LawSubject({ entry, choices, onChange }: LawSubjectProps) {
  const t = useTranslations("law");
  return partsOf(entry, choices).map(({ part, value, options }) => (
    <ChoiceControl
      key={part}
      label={t(`fields.${part}`)}
      value={value}
      options={options}
      blank={t("choose")}
      // safe because the options of a part are its own codes, and the server reads the entry by its schema
      onChange={(code) => onChange({ ...entry, [part]: code } as LawEntry)}
    />
  ));
}

type LawSubjectProps = { entry: LawEntry; choices: LawChoices; onChange: (changed: LawEntry) => void };
