import { Fragment, type ReactNode } from "react";
import type { Answer, Evidence, Fact } from "@/domain/answers";
import type { Words } from "@/domain/words";
import { EvidenceNotes } from "./evidence";
import type { Reader } from "./reader";
import { Said } from "./said";

/** The state of a gap: printed, greyed, and never taken for a "no". */
export function NotStated({ reader }: { reader: Reader }) {
  return <span className="text-quiet italic">{reader.t("codes.answers.not-stated")}</span>;
}

/** One value with what it rests on beside it. */
export function Evidenced({ reader, names, evidence, children }: EvidencedProps) {
  if (evidence.length === 0) return <div>{children}</div>;
  return (
    <div className="grid gap-x-8 gap-y-1 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">{children}</div>
      <EvidenceNotes reader={reader} names={names} evidence={evidence} />
    </div>
  );
}

type EvidencedProps = { reader: Reader; names: Names; evidence: Evidence[]; children: ReactNode };

/** What the records that a page names are called, and where they are. */
export type Names = ReadonlyMap<string, { text: string; lang: string | undefined; href: string | undefined }>;

function Note({ note, reader }: { note: Words | undefined; reader: Reader }) {
  if (!note) return null;
  return (
    <p className="mt-1 text-sm text-quiet">
      <Said words={note} locale={reader.locale} />
    </p>
  );
}

/** A single fact in its state: the value, "none" as a statement, or a gap. */
export function FactView<Value>({ fact, reader, names, children }: FactViewProps<Value>) {
  if (fact.answer === "not-stated")
    return (
      <>
        <NotStated reader={reader} />
        <Note note={fact.note} reader={reader} />
      </>
    );
  return (
    <Evidenced reader={reader} names={names} evidence={fact.evidence}>
      {fact.answer === "given" ? children(fact.value) : reader.t("codes.answers.none")}
      <Note note={fact.note} reader={reader} />
    </Evidenced>
  );
}

type FactViewProps<Value> = {
  fact: Fact<Value>;
  reader: Reader;
  names: Names;
  children: (value: Value) => ReactNode;
};

/** A list in its state; each entry carries its own evidence. */
export function AnswerView<Item extends { id: string; evidence: Evidence[] }>(props: AnswerViewProps<Item>) {
  const { answer, reader, names, children } = props;
  if (answer.answer !== "given")
    return (
      <FactView
        fact={answer.answer === "none" ? answer : { answer: "not-stated", note: answer.note }}
        reader={reader}
        names={names}
      >
        {() => null}
      </FactView>
    );
  return (
    <Fragment>
      <ul className="space-y-4">
        {answer.items.map((item) => (
          <li key={item.id}>
            <Evidenced reader={reader} names={names} evidence={item.evidence}>
              {children(item)}
            </Evidenced>
          </li>
        ))}
      </ul>
      <Note note={answer.note} reader={reader} />
    </Fragment>
  );
}

type AnswerViewProps<Item> = {
  answer: Answer<Item>;
  reader: Reader;
  names: Names;
  children: (item: Item) => ReactNode;
};
