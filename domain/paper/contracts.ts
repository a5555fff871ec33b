import { groupLabel, type ViewContext } from "../activities/view-context";
import type { Party } from "../parties/party";
import type { SheetValue } from "../sheet";
import { codeName, given, mergeEvidence, notStated, plain, saidNone } from "../sheet-values";
import { type Words, wordsIn } from "../words";

/** The title of a contract, unless it says no more than its kind. */
function titleBeyond(title: Words, kind: string, { locale }: ViewContext): string {
  const { text } = wordsIn(title, locale);
  return text.toLowerCase() === kind.toLowerCase() ? "" : text;
}

/** The contracts with a party in one cell: what kind, from when to when. */
export function contractsValue({ contracts }: Party, context: ViewContext): SheetValue {
  if (contracts.answer === "not-stated") return notStated(context);
  if (contracts.answer === "none") return saidNone(context, undefined, { evidence: contracts.evidence });
  const day = (property: "signedOn" | "endsOn", fact: (typeof contracts.items)[number]["signedOn"]) =>
    fact.answer === "given" ? [`${groupLabel("contract", property, context)} ${context.format.day(fact.value)}`] : [];
  const names = contracts.items.map(({ kind }) => codeName("contract-kinds", kind, context));
  const details = contracts.items.map(({ kind, title, signedOn, endsOn }) =>
    [
      titleBeyond(title, codeName("contract-kinds", kind, context), context),
      ...day("signedOn", signedOn),
      ...day("endsOn", endsOn),
    ]
      .filter(Boolean)
      .join(", "),
  );
  return given(plain(names.join("; "), context), {
    detail: details.filter(Boolean).join("\n") || undefined,
    evidence: mergeEvidence(...contracts.items.map((contract) => contract.evidence)),
  });
}
