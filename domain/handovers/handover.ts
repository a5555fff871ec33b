import { z } from "zod";
import { Locale } from "../locale-schema";
import { Day } from "../periods";
import { Line } from "../words";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The approved register as it was handed over to somebody outside: what, to whom, and as of which entry of the ledger. */
export const Handover = z.strictObject({
  /** An authority or an auditor, as the cover names them. */
  recipient: Line.min(1),
  note: z.string().max(5_000).default(""),
  language: Locale,
  asOf: Day,
  /** The newest entry of the ledger that went along. */
  sequence: z.int().min(1),
  /** Of the register as canonical JSON, as the cover prints it. */
  digest: Sha256,
  /** Opens this one handover without an account, until the end of a day; the token itself is kept nowhere. */
  link: z.strictObject({ tokenHash: Sha256, expiresOn: Day }).nullable().default(null),
  withdrawnOn: Day.nullable().default(null),
});
export type Handover = z.infer<typeof Handover>;

/** Whether the link of a handover still opens it on a day (ISO 8601). */
export const isLinkOpen = ({ link, withdrawnOn }: Handover, today: string): boolean =>
  link !== null && withdrawnOn === null && today <= link.expiresOn;
