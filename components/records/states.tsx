import type { ReactNode } from "react";
import { Evidence as EvidenceList } from "@/components/ui/evidence";
import { StateTag } from "@/components/ui/state-tag";
import type { Answer, Evidence, Fact } from "@/domain/answers";
import type { Words } from "@/domain/words";
import type { Names } from "./names";
import type { Reader } from "./reader";
import { Said } from "./said";

/** What every value of a page needs: who reads, and what the named records are called. */
export type ViewProps = { reader: Reader; names: Names };

/** The sources of a value, folded away below it. */
export function Sources({ evidence, names, reader }: ViewProps & { evidence: readonly Evidence[] }) {
  const items = evidence.map((source, index) => {
    const document = names.get(source.documentId);
    return {
      key: String(index),
      document: document?.text || reader.t("records.hidden"),
      href: document?.href,
      place: source.place,
      quotation: source.quotation,
      lang: document?.lang,
    };
  });
  return <EvidenceList items={items} />;
}

function Note({ note, reader }: { note: Words | undefined; reader: Reader }) {
  if (!note) return null;
  return (
    <p className="text-sm text-quiet">
      <Said words={note} locale={reader.locale} />
    </p>
  );
}

/** A single fact in its state: the value, "none" as a statement, or a gap. */
export function FactView<Value>({ fact, children, ...view }: FactViewProps<Value>) {
  return (
    <>
      {fact.answer === "given" ? children(fact.value) : <StateTag state={fact.answer} />}
      <Note note={fact.note} reader={view.reader} />
      {fact.answer !== "not-stated" && <Sources evidence={fact.evidence} {...view} />}
    </>
  );
}

type FactViewProps<Value> = ViewProps & { fact: Fact<Value>; children: (value: Value) => ReactNode };

type Keyed = { id: string; evidence: Evidence[] };

/** A list in its state; each entry carries its own sources. */
export function AnswerView<Item extends Keyed>({ answer, children, ...view }: AnswerViewProps<Item>) {
  if (answer.answer !== "given")
    return (
      <>
        <StateTag state={answer.answer} />
        <Note note={answer.note} reader={view.reader} />
        {answer.answer === "none" && <Sources evidence={answer.evidence} {...view} />}
      </>
    );
  return (
    <>
      <ul className="space-y-3">
        {answer.items.map((item) => (
          <li key={item.id}>
            {children(item)}
            <Sources evidence={item.evidence} {...view} />
          </li>
        ))}
      </ul>
      <Note note={answer.note} reader={view.reader} />
    </>
  );
}

type AnswerViewProps<Item> = ViewProps & { answer: Answer<Item>; children: (item: Item) => ReactNode };
