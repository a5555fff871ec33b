import { z } from "zod";
import { answer, evidenced, fact } from "../answers";
import { CountryCode } from "../codes/countries";
import { RecipientCategory } from "../codes/recipient-categories";
import { Contact } from "../contact";
import { DocumentId, PartyId, RowId } from "../ids";
import { PartyParticulars } from "../particulars/schemas";
import { Day } from "../periods";
import { Line, Words } from "../words";

/**
 * `processing` and `processing-on-behalf` are both contracts under Art. 28(3) GDPR: in the first the party is our
 * processor, in the second it is a controller and we are its processor.
 */
export const CONTRACT_KINDS = [
  "processing",
  "processing-on-behalf",
  "joint-controllers",
  "standard-clauses",
  "other",
] as const;

/** A contract under Art. 28(3), an arrangement under Art. 26 or another agreement with a party. */
export const Contract = evidenced({
  id: RowId,
  kind: z.enum(CONTRACT_KINDS),
  title: Words.default({}),
  signedOn: fact(Day),
  endsOn: fact(Day),
  documentId: DocumentId.nullable().default(null),
});
export type Contract = z.infer<typeof Contract>;

export const SubProcessor = evidenced({ id: RowId, partyId: PartyId, service: Words.default({}) });

/** Somebody outside the controller: processor, recipient, joint controller, controller served, or an authority. */
export const Party = z.strictObject({
  name: Line.min(1),
  description: Words.default({}),
  category: RecipientCategory.default("other"),
  contact: Contact.prefault({}),
  /** The address or the seat as a source prints it, where it is not the contact above. */
  statedAs: answer(evidenced({ id: RowId, text: z.string().max(1_000) })),
  parentPartyId: fact(PartyId),
  parentCountry: fact(CountryCode),
  privacyNotice: fact(z.url({ protocol: /^https?$/ })),
  contracts: answer(Contract),
  subProcessors: answer(SubProcessor),
  measures: fact(Words),
  particulars: PartyParticulars.prefault({}),
});
export type Party = z.infer<typeof Party>;
