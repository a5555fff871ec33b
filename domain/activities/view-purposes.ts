import type { Fact } from "../answers";
import type { LegalBasis } from "../codes/legal-bases";
import { LEGAL_BASIS_PARTICULARS, PURPOSE_PARTICULARS } from "../particulars/of-rows";
import type { SheetBlock, SheetRow } from "../sheet";
import { factValue, given, notStated, plain, type Said, saidNone, sayWords, wordsValue } from "../sheet-values";
import { hasWords, type Words, wordsIn } from "../words";
import type { Activity } from "./activity";
import type { LegalBasisClaim, Purpose } from "./purposes";
import { answerBlocks, groupLabel, type ViewContext } from "./view-context";
import { particularRows } from "./view-particulars";

/** Facts that a ground needs; of another ground they are shown only where somebody stated them. */
const NEEDED: Record<string, readonly LegalBasis[]> = {
  provision: ["art-6-1-c", "art-6-1-e"],
  legitimateInterest: ["art-6-1-f"],
  balancing: ["art-6-1-f"],
  given: ["art-6-1-a"],
  proved: ["art-6-1-a"],
  withdrawn: ["art-6-1-a"],
};

function legalBasisName(basis: LegalBasis, { translate }: ViewContext): string {
  return `${translate(`codes.articles.${basis}`)}: ${translate(`codes.legal-bases.${basis}`)}`;
}

function claimRows(claim: LegalBasisClaim, field: string, among: number, context: ViewContext): SheetRow[] {
  const { translate } = context;
  const suffix = among > 1 ? ` (${translate(`codes.articles.${claim.basis}`)})` : "";
  const row = <Value>(group: string, property: string, fact: Fact<Value>, say: (value: Value) => Said): SheetRow[] => {
    if (fact.answer === "not-stated" && !hasWords(fact.note) && !NEEDED[property]?.includes(claim.basis)) return [];
    const label = groupLabel(group, property, context) + suffix;
    return [{ field: `${field}.${property}`, label, values: [factValue(fact, context, say)] }];
  };
  const words = (group: string, property: string, fact: Fact<Words>) => row(group, property, fact, sayWords(context));
  const covers = wordsIn(claim.covers, context.locale);
  return [
    {
      field,
      label: groupLabel("legalBasis", "basis", context),
      values: [
        given(plain(legalBasisName(claim.basis, context), context), {
          ...(covers.text && { detail: covers.text, detailLang: covers.lang }),
          evidence: claim.evidence,
        }),
      ],
    },
    ...row("legalBasis", "provision", claim.provision, (text) => plain(text, context)),
    ...words("legalBasis", "legitimateInterest", claim.legitimateInterest),
    ...words("legalBasis", "balancing", claim.balancing),
    ...words("consent", "given", claim.consent.given),
    ...words("consent", "proved", claim.consent.proved),
    ...words("consent", "withdrawn", claim.consent.withdrawn),
    ...particularRows("legalBasisParticulars", LEGAL_BASIS_PARTICULARS, claim.particulars, context, {
      field: `${field}.particulars`,
      suffix,
    }),
  ];
}

function basesRows(purpose: Purpose, field: string, context: ViewContext): SheetRow[] {
  const { legalBases } = purpose;
  const note: SheetRow[] = hasWords(legalBases.note)
    ? [{ field, label: context.translate("fields.note"), values: [wordsValue(legalBases.note, context)] }]
    : [];
  if (legalBases.answer === "given") {
    const { items } = legalBases;
    return [...items.flatMap((claim) => claimRows(claim, `${field}.${claim.id}`, items.length, context)), ...note];
  }
  const value =
    legalBases.answer === "none" ? saidNone(context, undefined, { evidence: legalBases.evidence }) : notStated(context);
  return [{ field, label: groupLabel("purpose", "legalBases", context), values: [value] }, ...note];
}

/** Art. 30(1)(b): each purpose with the grounds it rests on. */
export function purposeBlocks({ purposes }: Activity, context: ViewContext): SheetBlock[] {
  return answerBlocks("purposes", purposes, context, (items) =>
    items.map((purpose, index) => {
      const field = `purposes.${purpose.id}`;
      const label = groupLabel("purpose", "name", context) + (items.length > 1 ? ` ${index + 1}` : "");
      const name = wordsValue(purpose.name, context, { evidence: purpose.evidence });
      const rows = [
        { field: `${field}.name`, label, values: [name] },
        ...basesRows(purpose, `${field}.legalBases`, context),
        ...particularRows("purposeParticulars", PURPOSE_PARTICULARS, purpose.particulars, context, {
          field: `${field}.particulars`,
        }),
      ];
      return { kind: "rows", rows };
    }),
  );
}
