import { itemsOf } from "../answers";
import { comparedName } from "../imports/names";
import type { Contract, Party } from "../parties/party";

type Contracts = Party["contracts"];

/** What shows that the controller of a contract is the party and not we: it is served, or a processor's record names it. */
export type CustomerSign = "served" | "named";

/** The contracts of a party that say that it processes for us. */
export const asProcessor = (contracts: Contracts): Contract[] =>
  itemsOf(contracts).filter(({ kind }) => kind === "processing");

/** The same contracts with the party as the controller and us as its processor. */
export function setRight(contracts: Contracts): Contracts {
  if (contracts.answer !== "given") return contracts;
  const items = contracts.items.map((one) =>
    one.kind === "processing" ? { ...one, kind: "processing-on-behalf" as const } : one,
  );
  return { ...contracts, items };
}

/** The fields of an activity whose parties are nobody that it gives data to. */
export const FIELDS_OF_CONTROLLERS: readonly string[] = ["controllersServed", "jointControllers"];

/** Shorter names stand in texts that mean something else. */
const SHORTEST_NAME = 5;

/** Tells whether texts name a party, with or without its legal form; the texts are taken apart once for all parties. */
export function namedIn(texts: readonly string[]): (name: string) => boolean {
  const said = texts.map((text) => ` ${comparedName(text)} `).join("\n");
  return (name) => {
    const asked = comparedName(name);
    return asked.length >= SHORTEST_NAME && said.includes(` ${asked} `);
  };
}
