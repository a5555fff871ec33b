/** What goes from the process that answers requests to a child of its own. */
export type ToChild = { kind: "job"; value: unknown } | { kind: "reply"; number: number; value: unknown };

/** What comes back: how far it is and what the child cannot do by itself, as often as it likes, and in the end its answer. */
export type FromChild =
  | { kind: "progress"; value: unknown }
  | { kind: "question"; number: number; value: unknown }
  | { kind: "answer"; value: unknown };
