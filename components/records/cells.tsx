import type { ReactNode } from "react";
import { StateTag } from "@/components/ui/state-tag";
import type { Fact } from "@/domain/answers";

/** A fact in one cell of a table: the value, or the state that stands in its place. */
export function FactCell<Value>({ fact, children }: { fact: Fact<Value>; children: (value: Value) => ReactNode }) {
  return fact.answer === "given" ? children(fact.value) : <StateTag state={fact.answer} />;
}
