import type { Contact } from "./contact";
import type { Speech } from "./sheet-values";

/** A contact as lines of text; the country stands apart only where the address does not end with it. */
export function contactLines(contact: Contact, { format }: Speech): string[] {
  const address = contact.address.trim();
  const country = contact.country ? format.country(contact.country) : "";
  const printed = country !== "" && address.toLowerCase().includes(country.toLowerCase());
  return [
    address.replaceAll(/\s*\n\s*/g, ", "),
    printed ? "" : country,
    contact.phone,
    contact.email,
    contact.website,
  ].filter(Boolean);
}
