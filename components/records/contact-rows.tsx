import Link from "next/link";
import type { Contact } from "@/domain/contact";
import { paths } from "@/lib/paths";
import type { Reader } from "./reader";
import { PlainRow } from "./record-page";

/** Name and contact details of Art. 30(1)(a): each blank line is printed as a gap. */
export function ContactRows({ contact, reader, organisation }: ContactRowsProps) {
  const label = (field: string) => reader.t(`fields.contact.${field}.label`);
  return (
    <>
      <PlainRow label={label("address")} reader={reader}>
        {contact.address && <address className="whitespace-pre-line not-italic">{contact.address}</address>}
      </PlainRow>
      <PlainRow label={label("country")} reader={reader}>
        {contact.country && (
          <Link href={paths.country(organisation, contact.country)} prefetch={false} className="link">
            {reader.format.country(contact.country)}
          </Link>
        )}
      </PlainRow>
      <PlainRow label={label("email")} reader={reader}>
        {contact.email && (
          <a href={`mailto:${contact.email}`} className="link break-all">
            {contact.email}
          </a>
        )}
      </PlainRow>
      <PlainRow label={label("phone")} reader={reader}>
        {contact.phone}
      </PlainRow>
      <PlainRow label={label("website")} reader={reader}>
        {contact.website && (
          <a href={contact.website} rel="noreferrer noopener" className="link break-all">
            {contact.website}
          </a>
        )}
      </PlainRow>
    </>
  );
}

type ContactRowsProps = { contact: Contact; reader: Reader; organisation: string };
