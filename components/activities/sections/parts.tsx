"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { AnswerField } from "@/components/form/answer-field";
import { CheckList } from "@/components/form/check-list";
import { CodeSelect, RecordSelect } from "@/components/form/code-select";
import { EvidenceList } from "@/components/form/evidence-list";
import { FactField } from "@/components/form/fact-field";
import { PeriodInput } from "@/components/form/period-input";
import { DayInput, TextInput } from "@/components/form/text-input";
import { useFieldTexts } from "@/components/form/use-field";
import { WordsInput } from "@/components/form/words-input";
import type { Locale } from "@/domain/locales";
import { type ChoiceList, type PickableNoun, useChoices, useOptions, useRecords } from "../activity-form-options";

export const NOT_STATED = { answer: "not-stated" } as const;

/** `name` is the place in the record, `field` the key of its words in the messages "fields". */
type Named = { name: string; field: string };

export function WordsField({ name, field, ...rest }: Named & { multiline?: boolean; optional?: boolean }) {
  return <WordsInput name={name} {...rest} {...useFieldTexts(field)} />;
}

export function LineField({ name, field }: Named) {
  return <TextInput name={name} {...useFieldTexts(field)} />;
}

export function PeriodField({ name, field }: Named) {
  return <PeriodInput name={name} {...useFieldTexts(field)} />;
}

export function CodeField({ name, field, list, optional }: Named & { list: ChoiceList; optional?: boolean }) {
  return <CodeSelect name={name} {...useFieldTexts(field)} options={useChoices(list)} optional={optional} />;
}

/** A row of this activity that another row points to, or none. */
export function RowLinkField({ name, field, list }: Named & { list: ChoiceList }) {
  return <CodeSelect name={name} {...useFieldTexts(field)} options={useChoices(list)} blank={null} />;
}

/** One record of the register; `required` where a row is nothing without it. */
export function RecordField({ name, field, noun, required }: Named & { noun: PickableNoun; required?: boolean }) {
  const t = useTranslations("editor.create");
  const options = useRecords(noun);
  const href = useOptions().create[noun];
  return (
    <RecordSelect
      name={name}
      {...useFieldTexts(field)}
      options={options}
      blank={required ? "" : null}
      create={href ? { href, label: t(noun) } : undefined}
    />
  );
}

/** Rows of this activity or codes; nothing is asked where there is nothing to choose. */
export function ChecksField({ name, field, list }: Named & { list: ChoiceList }) {
  const texts = useFieldTexts(field);
  const options = useChoices(list);
  return options.length > 0 ? <CheckList name={name} {...texts} options={options} optional /> : null;
}

export function WordsFact({ name, field }: Named) {
  const texts = useFieldTexts(field);
  return (
    <FactField name={name} {...texts} emptyValue={{}}>
      {(value) => <WordsInput name={value} label={texts.label} labelHidden multiline />}
    </FactField>
  );
}

export function LineFact({ name, field }: Named) {
  const texts = useFieldTexts(field);
  return (
    <FactField name={name} {...texts} emptyValue="">
      {(value) => <TextInput name={value} label={texts.label} labelHidden />}
    </FactField>
  );
}

export function DayFact({ name, field }: Named) {
  const texts = useFieldTexts(field);
  return (
    <FactField name={name} {...texts} emptyValue="">
      {(value) => <DayInput name={value} label={texts.label} labelHidden />}
    </FactField>
  );
}

export function PeriodFact({ name, field }: Named) {
  const texts = useFieldTexts(field);
  return (
    <FactField name={name} {...texts} emptyValue="">
      {(value) => <PeriodInput name={value} label={texts.label} labelHidden />}
    </FactField>
  );
}

export function CodeFact({ name, field, list }: Named & { list: ChoiceList }) {
  const texts = useFieldTexts(field);
  const options = useChoices(list);
  return (
    <FactField name={name} {...texts} emptyValue="">
      {(value) => <CodeSelect name={value} label={texts.label} labelHidden options={options} />}
    </FactField>
  );
}

export function Sources({ name, field }: Named) {
  return <EvidenceList name={`${name}.evidence`} subject={useFieldTexts(field).label} />;
}

type Row = Record<string, unknown>;

/** Words in the reader's language, or in the other one. */
export function textIn(words: unknown, locale: Locale): string {
  if (typeof words !== "object" || words === null) return "";
  const { en = "", de = "" } = words as { en?: string; de?: string };
  return (locale === "de" ? de || en : en || de).trim();
}

/** A list in its three states. `title` says in few words what a row is about, once that can be said. */
export function Rows({ name, field, newItem, title, children }: RowsProps) {
  const t = useTranslations("editor.rows");
  const texts = useFieldTexts(field);
  const { locale } = useOptions();
  const items: unknown = useWatch({ name: `${name}.items` });
  const rows: readonly Row[] = Array.isArray(items) ? items : [];
  const kind = t(`${field.replaceAll(".", "-")}.row`);
  const labelOf = (index: number) => {
    const about = rows[index] && title(rows[index], locale);
    return about ? `${index + 1}. ${about}` : `${kind} ${index + 1}`;
  };
  return (
    <AnswerField
      name={name}
      {...texts}
      newItem={newItem}
      itemLabel={labelOf}
      addLabel={t(`${field.replaceAll(".", "-")}.add`)}
      foldable
    >
      {children}
    </AnswerField>
  );
}

type RowsProps = Named & {
  newItem: () => Row;
  title: (row: Row, locale: Locale) => string;
  children: (rowName: string) => ReactNode;
};
