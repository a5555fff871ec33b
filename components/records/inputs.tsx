"use client";

import type { ComponentProps, ReactNode } from "react";
import { AnswerField } from "@/components/form/answer-field";
import { CheckList } from "@/components/form/check-list";
import { CodeSelect, RecordSelect } from "@/components/form/code-select";
import { FactField } from "@/components/form/fact-field";
import { FieldGroup } from "@/components/form/field";
import type { Option } from "@/components/form/option";
import { StateChoice } from "@/components/form/state-choice";
import { TextArea, TextInput } from "@/components/form/text-input";
import { useAnswer } from "@/components/form/use-answer";
import { useFieldTexts } from "@/components/form/use-field";
import { WordsInput } from "@/components/form/words-input";

/** `name` is the place in the form, `of` the key of the words in the messages "fields". */
type Place = { name: string; of: string; optional?: boolean };

/** The words of the input inside of a fact: the fact has said the help already. */
function useInnerTexts(of: string, inner: boolean | undefined) {
  const { none: _none, ...texts } = useFieldTexts(of);
  return inner ? { label: texts.label } : texts;
}

type Inner = Place & { inner?: boolean };

export function LineInput({ of, inner, ...props }: Inner & ComponentProps<"input">) {
  return <TextInput {...useInnerTexts(of, inner)} {...props} />;
}

export function TextBox({ of, inner, ...props }: Inner & { rows?: number }) {
  return <TextArea {...useInnerTexts(of, inner)} {...props} />;
}

export function WordsBox({ of, inner, ...props }: Inner & { multiline?: boolean }) {
  return <WordsInput {...useInnerTexts(of, inner)} {...props} />;
}

export function CodeChoice({ of, inner, ...props }: Inner & { options: readonly Option[]; blank?: string | null }) {
  return <CodeSelect {...useInnerTexts(of, inner)} {...props} />;
}

export function RecordChoice({ of, inner, ...props }: Inner & { options: readonly Option[] }) {
  return <RecordSelect {...useInnerTexts(of, inner)} {...props} />;
}

export function Checks({ of, ...props }: Place & { options: readonly Option[] }) {
  return <CheckList {...useFieldTexts(of)} {...props} />;
}

/** A fact in its three states; `children` makes the input of the value. */
export function FactBox({ of, ...props }: FactBoxProps) {
  return <FactField {...useFieldTexts(of)} {...props} />;
}

export function FactWords({ name, of, multiline = true }: Place & { multiline?: boolean }) {
  return (
    <FactBox name={name} of={of} emptyValue={{}}>
      {(value) => <WordsBox inner name={value} of={of} multiline={multiline} />}
    </FactBox>
  );
}

export function FactCode({ name, of, options }: Place & { options: readonly Option[] }) {
  return (
    <FactBox name={name} of={of} emptyValue="">
      {(value) => <CodeChoice inner name={value} of={of} options={options} />}
    </FactBox>
  );
}

/** A list in its three states; `children` makes the inputs of a row. */
export function AnswerBox({ of, ...props }: AnswerBoxProps) {
  return <AnswerField {...useFieldTexts(of)} {...props} />;
}

/** Records in three states, ticked on a list instead of added row by row. */
export function AnswerChecks({ name, of, options }: Place & { options: readonly Option[] }) {
  const { none, ...texts } = useFieldTexts(of);
  const answer = useAnswer(name, () => ({ items: [] }));
  return (
    <FieldGroup id={answer.id} {...texts} error={answer.error}>
      <StateChoice
        name={answer.radioName}
        value={answer.state}
        noneLabel={none}
        onChange={answer.choose}
        onBlur={answer.onBlur}
      />
      {answer.state === "given" && <CheckList name={`${name}.items`} label={texts.label} options={options} />}
    </FieldGroup>
  );
}

type FactBoxProps = Place & { emptyValue: unknown; children: (valueName: string) => ReactNode };
type AnswerBoxProps = Place &
  Pick<ComponentProps<typeof AnswerField>, "newItem" | "itemLabel" | "addLabel" | "children">;
