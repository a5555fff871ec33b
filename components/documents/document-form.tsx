"use client";

import type { Option } from "@/components/form/option";
import { CodeChoice, FactBox, FactCode, LineInput, WordsBox } from "@/components/records/inputs";
import { type NounFormProps, SharedEditor } from "@/components/records/shared-editor";
import type { Document } from "@/domain/documents/document";

const GAP = { answer: "not-stated" } as const;

const BLANK_DOCUMENT: Document = {
  title: "",
  kind: "other",
  description: {},
  language: GAP,
  dated: GAP,
  location: GAP,
};

export function DocumentForm({ choices, initial, ...props }: DocumentFormProps) {
  return (
    <SharedEditor noun="document" initial={initial ?? BLANK_DOCUMENT} {...props}>
      <LineInput name="title" of="document.title" autoComplete="off" />
      <CodeChoice name="kind" of="document.kind" options={choices.kinds} />
      <WordsBox name="description" of="document.description" multiline optional />
      <FactCode name="language" of="document.language" options={choices.languages} />
      <FactBox name="dated" of="document.dated" emptyValue="">
        {(value) => <LineInput inner name={value} of="document.dated" placeholder="2020-10" inputMode="numeric" />}
      </FactBox>
      <FactBox name="location" of="document.location" emptyValue="">
        {(value) => <LineInput inner name={value} of="document.location" />}
      </FactBox>
    </SharedEditor>
  );
}

type DocumentFormProps = NounFormProps<Document> & { choices: Record<"kinds" | "languages", readonly Option[]> };
