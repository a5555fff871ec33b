import { z } from "zod";
import { answer, evidenced, fact } from "../answers";
import { CountryCode } from "../codes/countries";
import { RecipientCategory } from "../codes/recipient-categories";
import { RecipientRole } from "../codes/recipient-roles";
import { SccModule, SccSet, TransferTool } from "../codes/transfer-tools";
import { DepartmentId, PartyId, RowId } from "../ids";
import { TransferParticulars } from "../particulars/schemas";
import { Day } from "../periods";
import { Line, Words } from "../words";

const ownTerm = z.string().regex(/^own-[a-z0-9-]{1,36}$/);

/** Somebody inside the organisation who works with the data: a department, or a function in words. */
export const InternalRecipient = evidenced({
  id: RowId,
  departmentId: DepartmentId.nullable().default(null),
  description: Words.default({}),
});
export type InternalRecipient = z.infer<typeof InternalRecipient>;

/** A recipient of Art. 4(9) and 30(1)(d) GDPR: a named party, or a category of recipients. */
export const Recipient = evidenced({
  id: RowId,
  partyId: PartyId.nullable().default(null),
  category: z.union([RecipientCategory, ownTerm]),
  role: RecipientRole.default("not-stated"),
  receivesFor: Words.default({}),
  dataRows: z.array(RowId).max(100).default([]),
  contract: fact(Words),
});
export type Recipient = z.infer<typeof Recipient>;

/** Where a transfer goes: a country, or an international organisation in words (Art. 30(1)(e) GDPR). */
export const Destination = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("country"), country: CountryCode }),
  z.strictObject({ kind: z.literal("organisation"), name: Line.min(1) }),
  z.strictObject({ kind: z.literal("not-stated") }),
]);

/** The ground of a transfer: a tool of Arts. 45 to 49 GDPR, with the clauses where it is standard clauses. */
export const Safeguard = z.strictObject({
  tool: TransferTool,
  sccSet: fact(SccSet),
  sccModules: z.array(SccModule).max(4).default([]),
  agreedOn: fact(Day),
  description: Words.default({}),
});
export type Safeguard = z.infer<typeof Safeguard>;

/** A transfer of Art. 30(1)(e) GDPR, tied to the row of the recipient that receives it. */
export const Transfer = evidenced({
  id: RowId,
  recipientRow: RowId.nullable().default(null),
  destination: Destination,
  safeguards: answer(Safeguard),
  assessment: fact(Words),
  supplementaryMeasures: fact(Words),
  copyAvailable: fact(Words),
  note: Words.default({}),
  particulars: TransferParticulars.prefault({}),
});
export type Transfer = z.infer<typeof Transfer>;
