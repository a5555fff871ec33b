import { z } from "zod";
import { CountryCode } from "./codes/countries";
import { Line } from "./words";

/** "Name and contact details" of Art. 30(1)(a): an address as printed, plus ways to reach. Blank lines are gaps. */
export const Contact = z.strictObject({
  address: z.string().max(1_000).default(""),
  country: CountryCode.nullable().default(null),
  email: z.union([z.literal(""), z.email()]).default(""),
  phone: Line.default(""),
  website: z.union([z.literal(""), z.url({ protocol: /^https?$/ })]).default(""),
});
export type Contact = z.infer<typeof Contact>;
