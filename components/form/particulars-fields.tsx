"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { Particular } from "@/domain/particulars/particular";
import { CheckList } from "./check-list";
import { ChoiceFact } from "./choice-fact";
import { CodeSelect } from "./code-select";
import { FactField } from "./fact-field";
import type { Option } from "./option";
import { DayInput, NumberInput, TextInput } from "./text-input";
import { useFieldTexts } from "./use-field";
import { WordsInput } from "./words-input";

type Named = { name: string; field: string; countries: readonly Option[] };

/** What a value of each kind is before anything is typed. */
const EMPTY = { words: {}, line: "", day: "", count: "", country: "", choice: "", choices: [] } as const;

function ParticularInput({ particular, name, field, countries }: Named & { particular: Particular }) {
  const { label } = useFieldTexts(field);
  const t = useTranslations(`fields.${field}`);
  const texts = { name, label, labelHidden: true };
  switch (particular.kind) {
    case "words":
      return <WordsInput {...texts} multiline />;
    case "line":
      return <TextInput {...texts} />;
    case "day":
      return <DayInput {...texts} />;
    case "count":
      return <NumberInput {...texts} />;
    case "country":
      return <CodeSelect {...texts} options={countries} />;
    case "choice":
      return (
        <CodeSelect
          {...texts}
          options={particular.codes.map((code) => ({ value: code, label: t(`choices.${code}`) }))}
        />
      );
    case "choices":
      return (
        <CheckList
          {...texts}
          options={particular.codes.map((code) => ({ value: code, label: t(`choices.${code}`) }))}
        />
      );
  }
}

/** More values than these are picked from a list. */
const FEW = 4;

function ParticularField({ particular, ...named }: Named & { particular: Particular }) {
  const { none, ...texts } = useFieldTexts(named.field);
  const t = useTranslations(`fields.${named.field}`);
  if (particular.kind === "choice" && particular.codes.length <= FEW) {
    const options = particular.codes.map((code) => ({ value: code, label: t(`choices.${code}`) }));
    return <ChoiceFact name={named.name} {...texts} options={options} />;
  }
  return (
    <FactField name={named.name} {...texts} none={none} emptyValue={EMPTY[particular.kind]}>
      {(value) => <ParticularInput particular={particular} {...named} name={value} />}
    </FactField>
  );
}

/** The particulars of a record or a row, folded away: they matter to few. `group` is the key of their words. */
export function ParticularsFields({
  name,
  group,
  particulars,
  countries = [],
  title,
  open,
  anchor,
}: ParticularsFieldsProps) {
  const t = useTranslations("fields.topics");
  const folded = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // A link that names this place leads into it.
    if (!anchor || !folded.current || window.location.hash !== `#${anchor}`) return;
    folded.current.open = true;
    folded.current.scrollIntoView();
  }, [anchor]);
  return (
    <details ref={folded} id={anchor} className="scroll-mt-16 rounded-md border border-line px-4 py-2" open={open}>
      <summary className="min-h-8 cursor-pointer py-1 font-medium">{t(title ?? "more")}</summary>
      <div className="mt-3 space-y-6 pb-3">
        {Object.entries(particulars).map(([key, particular]) => (
          <ParticularField
            key={key}
            particular={particular}
            name={`${name}.${key}`}
            field={`${group}.${key}`}
            countries={countries}
          />
        ))}
      </div>
    </details>
  );
}

type ParticularsFieldsProps = {
  name: string;
  group: string;
  particulars: Record<string, Particular>;
  countries?: readonly Option[];
  title?: string;
  open?: boolean;
  /** By what a link names it, to find it unfolded. */
  anchor?: string;
};
