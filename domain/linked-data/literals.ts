import { type CountryCode, isInEea } from "../codes/countries";
import type { Contact } from "../contact";
import type { Words } from "../words";
import type { Named, Statements } from "./namespaces";

/** Words as texts in their languages; none where there are no words. */
export function texts(words: Words | undefined) {
  const { en, de } = words ?? {};
  return Object.entries({ en, de }).flatMap(([language, text]) =>
    text?.trim() ? [{ "@value": text, "@language": language }] : [],
  );
}

/** A statement only where there is something to say. */
export const several = <Item>(items: readonly Item[]): Item[] | undefined =>
  items.length > 0 ? [...items] : undefined;

export const described = (words: Words | undefined): Statements => ({ "dct:description": several(texts(words)) });
export const titled = (words: Words | undefined): Statements => ({ "dct:title": several(texts(words)) });

export const onDay = (day: string) => ({ "@value": day, "@type": "xsd:date" }) as const;
export const lasting = (period: string) => ({ "@value": period, "@type": "xsd:duration" }) as const;
export const at = (iri: string): Named => ({ "@id": iri });
export const country = (code: CountryCode): Named => at(`loc:${code}`);

/** A country as the place of something; it is a third country only outside the European Economic Area on that day. */
export const destination = (code: CountryCode, day: string): Statements =>
  isInEea(code, day) ? { "dpv:hasLocation": country(code) } : { "dpv:hasThirdCountry": country(code) };

/** Name and contact details of Art. 30(1)(a) GDPR; blank lines say nothing. */
export function reachable(name: string, { address, country: code, email, phone, website }: Contact): Statements {
  return {
    "dpv:hasName": name,
    "dpv:hasAddress": address.trim() || undefined,
    "dpv:hasContact": several([email, phone, website].filter((line) => line.trim())),
    "dpv:hasLocation": code ? country(code) : undefined,
  };
}
