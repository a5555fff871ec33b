import { groupLabel, type ViewContext } from "../activities/view-context";
import type { Party } from "../parties/party";
import type { SheetValue } from "../sheet";
import { factValue, given, mergeEvidence, notStated, plain, sayWords } from "../sheet-values";

const BEHIND = ["representative", "dataProtectionOfficer"] as const;

/** What Art. 30(2)(a) GDPR asks of a controller served beside its name: its representative and its officer, a line each. */
export function controllerContacts({ particulars }: Pick<Party, "particulars">, context: ViewContext): SheetValue {
  const stated = BEHIND.flatMap((name) => {
    const fact = particulars[name];
    return fact && fact.answer !== "not-stated" ? [{ name, value: factValue(fact, context, sayWords(context)) }] : [];
  });
  if (stated.length === 0) return notStated(context);
  const lines = stated.map(({ name, value: { text, detail } }) => {
    const label = groupLabel("partyParticulars", name, context);
    return `${label}: ${[text, detail].filter(Boolean).join(", ")}`;
  });
  const evidence = mergeEvidence(...stated.map(({ value }) => value.evidence));
  return given(plain(lines.join("\n"), context), { evidence });
}
