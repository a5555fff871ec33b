"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { Option } from "@/components/form/option";
import type { Locale } from "@/domain/locales";
import { api } from "@/lib/trpc/client";

export type ChoiceList =
  | "activity-roles"
  | "legal-bases"
  | "data-subject-categories"
  | "data-categories"
  | "data-marks"
  | "special-category-conditions"
  | "provision"
  | "recipient-categories"
  | "recipient-roles"
  | "countries"
  | "transfer-tools"
  | "scc-sets"
  | "scc-modules"
  | "dpia-results"
  | "rights"
  | "legal-entities"
  | "fields"
  | "data-rows"
  | "data-subject-rows"
  | "recipient-rows";

export type PickableNoun = "department" | "person" | "party" | "system" | "measure" | "document" | "cookie";

/** What the inputs of a section choose from. */
export type SectionOptions = {
  organisation: string;
  locale: Locale;
  choices: Partial<Record<ChoiceList, Option[]>>;
  records: Partial<Record<PickableNoun, Option[]>>;
  /** Where something that is missing can be added, for the nouns that the person may add. */
  create: Partial<Record<PickableNoun, string>>;
};

type Shared = SectionOptions & { reload: () => Promise<boolean> };

const OptionsContext = createContext<Shared | null>(null);

/** Gives the options to the inputs inside, with a way to look again after something was made in another tab. */
export function SectionOptionsProvider({ options, children }: { options: SectionOptions; children: ReactNode }) {
  const [fresh, setFresh] = useState<SectionOptions["records"]>({});
  const reload = useCallback(async () => {
    // safe because the keys of `create` are nouns that can be picked
    const nouns = Object.keys(options.create) as PickableNoun[];
    try {
      const found = await api.options.list.query({ organisationId: options.organisation, nouns });
      const lists = nouns.map((noun) => [
        noun,
        found.filter((one) => one.noun === noun).map((one) => ({ value: one.id, label: one[options.locale] })),
      ]);
      setFresh(Object.fromEntries(lists));
      return true;
    } catch {
      return false;
    }
  }, [options]);
  const shared = useMemo(
    () => ({ ...options, records: { ...options.records, ...fresh }, reload }),
    [options, fresh, reload],
  );
  return <OptionsContext.Provider value={shared}>{children}</OptionsContext.Provider>;
}

export function useOptions(): Shared {
  const options = useContext(OptionsContext);
  if (!options) throw new Error("an input stands outside of its section");
  return options;
}

export const useChoices = (list: ChoiceList): Option[] => useOptions().choices[list] ?? [];
export const useRecords = (noun: PickableNoun): Option[] => useOptions().records[noun] ?? [];

export function labelIn(options: readonly Option[], value: string | null | undefined): string {
  return options.find((option) => option.value === value)?.label ?? "";
}
