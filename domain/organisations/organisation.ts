import { z } from "zod";
import { answer, evidenced, fact } from "../answers";
import { DataSubjectRight } from "../codes/rights";
import { Contact } from "../contact";
import { PersonId, RowId } from "../ids";
import { Locale } from "../locale-schema";
import { OrganisationParticulars } from "../particulars/schemas";
import { Line, Words } from "../words";

/** The controller's or processor's legal person (Art. 4(7), (8)), with its representative under Art. 27 where it has one. */
export const LegalEntity = evidenced({
  id: RowId,
  name: Line.min(1),
  statedAs: fact(Words),
  contact: Contact.prefault({}),
  representative: fact(z.strictObject({ name: Line.min(1), contact: Contact.prefault({}) })),
});
export type LegalEntity = z.infer<typeof LegalEntity>;

export const OWN_TERM_LISTS = ["data-subject-categories", "data-categories", "recipient-categories"] as const;

/** A term that an organisation adds to a coded list. */
export const OwnTerm = z.strictObject({
  id: z.string().regex(/^own-[a-z0-9-]{1,36}$/),
  list: z.enum(OWN_TERM_LISTS),
  name: Words,
});
export type OwnTerm = z.infer<typeof OwnTerm>;

export const DeclaredRight = evidenced({
  id: RowId,
  right: DataSubjectRight,
  statement: Words,
  exercise: fact(Words),
});

export const STATEMENT_TOPICS = [
  "retention",
  "disclosure",
  "third-countries",
  "provision",
  "automated-decisions",
  "security",
  "changes",
  "other",
] as const;

/** What a source says about all processing at once; activities point to it instead of repeating it. */
export const GeneralStatement = evidenced({ id: RowId, topic: z.enum(STATEMENT_TOPICS), statement: Words });

/** A tenant: one register, with everything it is about. */
export const Organisation = z.strictObject({
  name: Line.min(1),
  defaultLocale: Locale.default("en"),
  referencePrefix: z
    .string()
    .regex(/^[A-Z]{2,8}$/)
    .default("VVT"),
  legalEntities: z.array(LegalEntity).min(1).max(200),
  dataProtectionOfficer: fact(PersonId),
  requestsTo: fact(z.strictObject({ email: z.email() })),
  supervisoryAuthority: fact(Words),
  rights: answer(DeclaredRight),
  statements: answer(GeneralStatement),
  terms: z.array(OwnTerm).max(500).default([]),
  particulars: OrganisationParticulars.prefault({}),
});
export type Organisation = z.infer<typeof Organisation>;
