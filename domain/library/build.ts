import type { z } from "zod";
import type { ActivityContent } from "../activities/activity";
import type { LegalBasisClaim, Purpose } from "../activities/purposes";
import type { Recipient } from "../activities/recipients";
import type { RetentionRule } from "../activities/retention";
import type { DataCategory } from "../codes/data-categories";
import type { DataSubjectCategory } from "../codes/data-subject-categories";
import type { RecipientCategory } from "../codes/recipient-categories";
import type { RecipientRole } from "../codes/recipient-roles";
import type { SpecialCategoryCondition } from "../codes/special-category-conditions";
import type { Words } from "../words";

export const words = (en: string, de: string): Words => ({ en, de });
export const given = <Item>(...items: Item[]) => ({ answer: "given" as const, items });
export const said = <Value>(value: Value) => ({ answer: "given" as const, value });
export const none = (en: string, de: string) => ({ answer: "none" as const, note: words(en, de) });
export const notStated = (en: string, de: string) => ({ answer: "not-stated" as const, note: words(en, de) });

type Basis = Omit<z.input<typeof LegalBasisClaim>, "id">;

/** Art. 6(1)(b): the data subject is the party to the contract. */
export const contract = (provision?: string, covers?: Words): Basis => ({
  basis: "art-6-1-b",
  ...(provision && { provision: said(provision) }),
  ...(covers && { covers }),
});

/** Art. 6(1)(c), with the provision that imposes the duty. */
export const duty = (provision: string, covers?: Words): Basis => ({
  basis: "art-6-1-c",
  provision: said(provision),
  ...(covers && { covers }),
});

/** Art. 6(1)(f), with the interest and why those of the people concerned do not outweigh it. */
export const interest = (legitimateInterest: Words, balancing: Words, covers?: Words): Basis => ({
  basis: "art-6-1-f",
  legitimateInterest: said(legitimateInterest),
  balancing: said(balancing),
  ...(covers && { covers }),
});

type ConsentWords = { asked: Words; proved: Words; withdrawn: Words };

/** Art. 6(1)(a), with how consent is given, proved and withdrawn. */
export const consent = ({ asked, proved, withdrawn }: ConsentWords, covers?: Words, provision?: string): Basis => ({
  basis: "art-6-1-a",
  consent: { given: said(asked), proved: said(proved), withdrawn: said(withdrawn) },
  ...(covers && { covers }),
  ...(provision && { provision: said(provision) }),
});

/** A purpose; where it has several bases, each says which part it covers. */
export const purpose = (id: string, name: Words, ...bases: Basis[]): z.input<typeof Purpose> => ({
  id,
  name,
  legalBases: given(...bases.map((basis, index) => ({ ...basis, id: `b${index + 1}` }))),
});

/** A category of data subjects; its row is called like the category. */
export const who = (category: DataSubjectCategory, description?: Words) => ({
  id: category,
  category,
  ...(description && { description }),
});

type DataOptions = { of?: DataSubjectCategory[]; from?: Words; provision?: "required" | "voluntary" };

/** A category of personal data: what exactly, of whom, from where. */
export const data = (id: string, category: DataCategory, items: Words, { of, from, provision }: DataOptions = {}) => ({
  id,
  category,
  items,
  ...(of && { dataSubjectRows: of }),
  ...(from && { source: said(from) }),
  ...(provision && { provision: said(provision) }),
});

/** Data of Art. 9(1) with the condition of Art. 9(2), and the law that goes with it. */
export const special = (
  row: ReturnType<typeof data>,
  condition: `art-9-2-${string}` & SpecialCategoryCondition,
  law?: string,
) => ({ ...row, mark: "special" as const, condition: said(condition), ...(law && { conditionLaw: said(law) }) });

/** Data of Art. 10 with the law that allows them. */
export const criminal = (row: ReturnType<typeof data>, law: string) => ({
  ...row,
  mark: "criminal" as const,
  conditionLaw: said(law),
});

export const inside = (id: string, description: Words) => ({ id, description });

/** A category of recipients; its row is called like the category. No data rows: all data of the activity. */
export const recipient = (
  category: RecipientCategory,
  role: RecipientRole,
  receivesFor: Words,
  dataRows: string[] = [],
): z.input<typeof Recipient> => ({ id: category, category, role, receivesFor, dataRows });

/** A recipient that works on instructions, Art. 28 GDPR. */
export const processor = (category: RecipientCategory, receivesFor: Words, dataRows?: string[]) =>
  recipient(category, "processor", receivesFor, dataRows);

/** A recipient that decides for itself. */
export const ownController = (category: RecipientCategory, receivesFor: Words, dataRows?: string[]) =>
  recipient(category, "independent-controller", receivesFor, dataRows);

export const authority = (category: RecipientCategory, receivesFor: Words, dataRows?: string[]) =>
  recipient(category, "authority", receivesFor, dataRows);

type Keeping = {
  name?: Words;
  /** Rows of personal data; none mean all. */
  of?: string[];
  subjects?: DataSubjectCategory[];
  because?: Words;
  provision?: string;
  disposal?: Words;
  exceptions?: Words;
};
type Rule = z.input<typeof RetentionRule>;

const keeping = ({ name, of, subjects, because, provision, disposal, exceptions }: Keeping) => ({
  ...(name && { name }),
  ...(of && { dataRows: of }),
  ...(subjects && { dataSubjectRows: subjects }),
  ...(because && { ground: said(because) }),
  ...(provision && { provision: said(provision) }),
  ...(disposal && { disposal: said(disposal) }),
  ...(exceptions && { exceptions: said(exceptions) }),
});

/** A time limit that computes: so long after this event. */
export const keep = (id: string, period: string, startsAt: Words, more: Keeping): Rule => ({
  id,
  limit: { kind: "period", period },
  startsAt: said(startsAt),
  ...keeping(more),
});

/** A time limit of which only the criterion is known. */
export const keepUntil = (id: string, criterion: Words, more: Keeping): Rule => ({
  id,
  limit: { kind: "criterion", criterion },
  ...keeping(more),
});

export const measures = (...descriptions: Words[]) =>
  given(...descriptions.map((description, index) => ({ id: `m${index + 1}`, measureId: null, description })));

type Dpia = NonNullable<z.input<typeof ActivityContent>["dpia"]>;

export const dpiaNotRequired = (en: string, de: string): Dpia =>
  said({ result: "not-required", reasons: words(en, de) });
export const dpiaRequired = (en: string, de: string): Dpia => said({ result: "required", reasons: words(en, de) });
