import type { Particular } from "./particular";

function exampleOf(particular: Particular, name: string): unknown {
  switch (particular.kind) {
    case "words":
      return { en: `Words on ${name}`, de: `Worte zu ${name}` };
    case "line":
      return `Line on ${name}`;
    case "day":
      return "2026-10-01";
    case "count":
      return 1_200;
    case "country":
      return "IN";
    case "choice":
      return particular.codes[0];
    case "choices":
      return particular.codes.slice(0, 2);
  }
}

/** A group of particulars in which every one is stated. */
export function everyParticular<Given extends Record<string, Particular>>(particulars: Given) {
  return Object.fromEntries(
    Object.entries(particulars).map(([name, particular]) => [
      name,
      { answer: "given" as const, value: exampleOf(particular, name), evidence: [] },
    ]),
    // safe because every value has the kind of its own definition, and the schema of the record parses it again
  ) as { [Name in keyof Given]: never };
}
