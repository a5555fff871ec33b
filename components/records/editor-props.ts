import type { Reader } from "./reader";

/** What the editor of each noun is given by its page: who reads, what can be chosen, and the record where it exists. */
export type EditorProps<State> = {
  organisation: string;
  reader: Reader;
  options: readonly { id: string; noun: string; en: string; de: string }[];
  record: { id: string; revision: number; state: State } | null;
};

export const storedOf = (record: { id: string; revision: number } | null) =>
  record && { id: record.id, revision: record.revision };
