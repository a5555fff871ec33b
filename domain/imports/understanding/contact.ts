import { z } from "zod";

const EMAIL = /[^\s,;:<>()[\]]{1,64}@[^\s,;:<>()[\]]{1,190}\.[a-z]{2,20}/iu;
const WEBSITE = /(?:https?:\/\/|www\.)[^\s,;<>()[\]]{3,300}/iu;
const PHONE =
  /(?:(?:tel|telefon|phone|fon|mobil|t|p)[.:]*\s*)?(?<!\d)(\+\d[\d ()/.-]{6,25}\d|0\d{1,5}[ /-][\d -]{4,15}\d)(?!\d)/iu;

export type ReadContact = { address: string; email: string; phone: string; website: string };

const isUrl = (text: string): boolean => z.url({ protocol: /^https?$/ }).safeParse(text).success;

/** The ways to reach somebody that a text names, and what is left of it as an address. */
export function contactIn(text: string): ReadContact {
  let rest = text.slice(0, 2_000);
  const take = (pattern: RegExp, group = 0): string => {
    const found = pattern.exec(rest);
    if (!found) return "";
    rest = `${rest.slice(0, found.index)}\n${rest.slice(found.index + found[0].length)}`;
    return found[group] ?? "";
  };
  const email = take(EMAIL);
  const site = take(WEBSITE).replace(/(?<![.,;])[.,;]+$/, "");
  const phone = take(PHONE, 1).trim();
  const website = site === "" || /^https?:/i.test(site) ? site : `https://${site}`;
  const fits = { email: z.email().safeParse(email).success, website: isUrl(website) };
  const address = [rest, ...(email && !fits.email ? [email] : []), ...(site && !fits.website ? [site] : [])]
    .join("\n")
    .split("\n")
    .map((line) =>
      line
        .replace(/^[\s,;:–-]+|(?<![\s,;:–-])[\s,;:–-]+$/g, "")
        .replace(/^(?:e-?mail|tel(?:efon)?|phone|web|internet)\.?:?$/i, ""),
    )
    .filter(Boolean)
    .join("\n");
  return {
    address: `${address}${text.slice(2_000)}`,
    email: fits.email ? email : "",
    phone,
    website: fits.website ? website : "",
  };
}
