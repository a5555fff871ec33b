import type { Contact } from "./contact";
import type { Format } from "./format";
import type { Speech } from "./sheet-values";

/** Whether an address names the country at its end, in whatever language. */
function endsWithCountry(address: string, country: string, format: Format): boolean {
  const last = address.split(/[,\n]/).at(-1)?.trim().replace(/\.$/, "").toLowerCase() ?? "";
  return format.countryNames(country).some((name) => {
    const end = name.toLowerCase();
    return last === end || last.endsWith(` ${end}`);
  });
}

/** A contact as lines of text; the country stands apart only where the address does not end with it. */
export function contactLines(contact: Contact, { format }: Speech): string[] {
  const address = contact.address.trim();
  const apart = contact.country && !endsWithCountry(address, contact.country, format) ? contact.country : null;
  return [
    address.replaceAll(/\s*\n\s*/g, ", "),
    apart ? format.country(apart) : "",
    contact.phone,
    contact.email,
    contact.website,
  ].filter(Boolean);
}
