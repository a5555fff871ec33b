import type { Activity } from "../activities/activity";
import type { ViewContext } from "../activities/view-context";
import { itemsOf } from "../answers";
import type { Placing, Statement } from "./statements";

/** Values of a list stand one on each line, so that whoever reads the cell can tell them apart. */
export const onOneLine = (text: string): string => text.replaceAll(/(?<!\s)\s*\n\s*/g, " ").trim();

export const inLines = (texts: readonly string[]): string => texts.map(onOneLine).filter(Boolean).join("\n");

/** The values of some paths, in their order. */
export const valuesAt = (placing: Placing, ...paths: readonly string[]): string[] =>
  paths.flatMap((path) => placing.take(path).map(({ text }) => text));

export const listed = (placing: Placing, ...paths: readonly string[]): string => inLines(valuesAt(placing, ...paths));

/** Text that keeps its own line breaks. */
export const prose = (placing: Placing, ...paths: readonly string[]): string => valuesAt(placing, ...paths).join("\n");

const bracketed = (text: string, more: readonly Statement[]): string => {
  const inside = more
    .flatMap((one) => one.text.split("\n"))
    .map(onOneLine)
    .filter(Boolean)
    .join(", ");
  return inside && inside !== text ? `${text} (${inside})` : text;
};

/** The values of a list, one for each line, with what was said about each in brackets: "Referees (former superiors)". */
export const linesWithDetails = (placing: Placing, path: string): string[] =>
  placing.take(path).map((one) => bracketed(onOneLine(one.text), placing.takeBeneath(one)));

/** One category of data with what exactly it holds in brackets: "Contact data (telephone number)". */
export function dataLine(row: string, placing: Placing): string {
  const category = placing.take("personalData.category", row).map(({ text }) => text);
  return bracketed(category.join(""), placing.take("personalData.items", row));
}

export function dataLines({ personalData }: Activity, placing: Placing): string[] {
  if (personalData.answer !== "given") return placing.take("personalData").map(({ text }) => text);
  return personalData.items.map(({ id }) => dataLine(id, placing));
}

/** "Contact data: 6 months from the refusal". */
export function retentionLines({ retentionRules }: Activity, placing: Placing, context: ViewContext): string[] {
  if (retentionRules.answer !== "given") return placing.take("retentionRules").map(({ text }) => text);
  const everything = context.translate("fields.allData");
  return retentionRules.items.map(({ id }) => {
    const limit = retentionLimit(id, placing);
    const about = retentionAbout(id, placing);
    const named = retentionRules.items.length > 1 || about !== everything ? about : "";
    return [named, limit].filter(Boolean).join(": ");
  });
}

/** Which data and whose a time limit is for; the limit's own name ("Six months") says that only where nothing else does. */
export function retentionAbout(row: string, placing: Placing): string {
  const covered = placing.take("retentionRules.dataRows.detail", row);
  const about = covered.length > 0 ? covered : placing.take("retentionRules.dataRows", row);
  return about.map(({ text }) => onOneLine(text)).join(", ");
}

/** How long, and from when on where that stands apart. */
export function retentionLimit(row: string, placing: Placing): string {
  const limit = placing.take("retentionRules.limit", row).map(({ text }) => onOneLine(text));
  return bracketed(limit.join(""), placing.take("retentionRules.limit.detail", row));
}

/** "Art. 6(1)(c) GDPR, § 257 HGB": the article and the law behind it, as people cite them. */
export function legalBasisLines({ purposes }: Activity, placing: Placing, context: ViewContext): string[] {
  const lines = itemsOf(purposes).flatMap((purpose) =>
    itemsOf(purpose.legalBases).map(({ id, basis, provision: law }) => {
      placing.take("purposes.legalBases", purpose.id, id);
      const provision = law.answer === "given" ? placing.take("purposes.legalBases.provision", purpose.id, id) : [];
      return [context.translate(`codes.articles.${basis}`), ...provision.map(({ text }) => onOneLine(text))].join(", ");
    }),
  );
  const none = placing.take("purposes.legalBases").map(({ text }) => text);
  return [...new Set([...lines, ...none])];
}

/** "Art. 9(2)(b) GDPR, § 164 SGB IX": the condition for special data and the law behind it. */
export function conditionLines({ personalData }: Activity, placing: Placing, { translate }: ViewContext): string[] {
  const items = itemsOf(personalData);
  const isPlain = ({ condition, conditionLaw }: (typeof items)[number]) =>
    condition.answer === "given" || (condition.answer === "not-stated" && conditionLaw.answer === "not-stated");
  // Statements that there is none, and laws without a condition, are said as they are.
  if (!items.every(isPlain)) return valuesAt(placing, "personalData.condition", "personalData.conditionLaw");
  const lines = items.flatMap(({ condition, conditionLaw }) => {
    if (condition.answer !== "given") return [];
    const law = conditionLaw.answer === "given" ? [conditionLaw.value] : [];
    return [[translate(`codes.articles.${condition.value}`), ...law].join(", ")];
  });
  if (items.every(({ conditionLaw }) => conditionLaw.answer !== "none")) placing.take("personalData.conditionLaw");
  placing.take("personalData.condition");
  return [...new Set(lines)];
}

/** Where data go, with the recipient before it: "Cloud Inc., United States". */
export function destinationLine(row: string, placing: Placing): string {
  const parts = [...placing.take("transfers.recipientRow", row), ...placing.take("transfers.destination", row)];
  return parts.map(({ text }) => onOneLine(text)).join(", ");
}

/** What makes a transfer lawful, in words. */
export function safeguardLine(row: string, placing: Placing): string {
  const safeguard = placing.take("transfers.safeguards", row).map(({ text }) => onOneLine(text));
  return bracketed(safeguard.join("; "), placing.take("transfers.safeguards.detail", row));
}

/** "Cloud Inc., United States: Art. 46(2)(c) GDPR: standard clauses". */
export function transferLines({ transfers }: Activity, placing: Placing): string[] {
  if (transfers.answer !== "given") return placing.take("transfers").map(({ text }) => text);
  return transfers.items.map(({ id }) =>
    [destinationLine(id, placing), safeguardLine(id, placing)].filter(Boolean).join(": "),
  );
}
