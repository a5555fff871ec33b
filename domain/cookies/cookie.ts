import { z } from "zod";
import { evidenced, fact } from "../answers";
import { PartyId } from "../ids";
import { CookieParticulars } from "../particulars/schemas";
import { Period } from "../periods";
import { Line, Words } from "../words";

/** How long a cookie stays: a period, or until the browser closes. */
export const CookieLifetime = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("session") }),
  z.strictObject({ kind: z.literal("period"), period: Period }),
]);
export type CookieLifetime = z.infer<typeof CookieLifetime>;

/** Something stored on or read from a terminal device: § 25 TDDDG, Art. 5(3) Directive 2002/58/EC. */
export const Cookie = evidenced({
  name: Line.min(1),
  kind: z.enum(["cookie", "local-storage", "pixel", "other"]).default("cookie"),
  party: z.enum(["first", "third"]),
  setBy: fact(PartyId),
  lifetime: fact(CookieLifetime),
  purpose: fact(Words),
  necessity: fact(z.enum(["necessary", "optional"])),
  consent: fact(Words),
  particulars: CookieParticulars.prefault({}),
});
export type Cookie = z.infer<typeof Cookie>;
