"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Option } from "@/components/form/option";
import type { SharedNoun } from "@/domain/ledger-actions";
import { api } from "@/lib/trpc/client";
import { pagesOf, SEGMENTS } from "./nouns";
import { type Commit, RecordEditor, type Stored } from "./record-editor";

/** What the form of each shared noun is given by its page. */
export type NounFormProps<State> = {
  organisation: string;
  stored: Stored;
  /** The state of a record that exists, or nothing for a new one. */
  initial: State | null;
  documents: readonly Option[];
};

/** The editor of a shared noun that is written by its own create and update. */
export function SharedEditor({ noun, organisation, initial, children, ...rest }: SharedEditorProps) {
  const t = useTranslations(`fields.${noun}`);
  const pages = pagesOf(noun);
  const commit: Commit = (stored, values, changes) =>
    stored
      ? api[SEGMENTS[noun]].update.mutate({ ...stored, changes })
      : api[SEGMENTS[noun]].create.mutate({ organisationId: organisation, state: values });
  return (
    <RecordEditor
      {...rest}
      initial={{ ...initial }}
      commit={commit}
      labelOf={(field) => (t.has(`${field}.label`) ? t(`${field}.label`) : field)}
      leave={(id) => (id ? pages.view(organisation, id) : pages.list(organisation))}
    >
      {children}
    </RecordEditor>
  );
}

type SharedEditorProps = Omit<NounFormProps<object>, "initial"> & {
  initial: object;
  noun: Exclude<SharedNoun, "person">;
  children: ReactNode;
};
