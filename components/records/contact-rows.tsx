import { Link } from "@/components/ui/link";
import type { Contact } from "@/domain/contact";
import { paths } from "@/lib/paths";
import type { Reader } from "./reader";
import { PlainRow } from "./rows";

/** Name and contact details of Art. 30(1)(a): each blank line is printed as a gap. */
export function ContactRows({ contact, reader, organisation }: ContactRowsProps) {
  const label = (field: string) => reader.t(`fields.contact.${field}.label`);
  return (
    <>
      <PlainRow label={label("address")}>
        {contact.address && <address className="whitespace-pre-line not-italic">{contact.address}</address>}
      </PlainRow>
      <PlainRow label={label("country")}>
        {contact.country && (
          <Link href={paths.country(organisation, contact.country)} prefetch={false} className="link">
            {reader.format.country(contact.country)}
          </Link>
        )}
      </PlainRow>
      <PlainRow label={label("email")}>
        {contact.email && (
          <a href={`mailto:${contact.email}`} className="link break-all">
            {contact.email}
          </a>
        )}
      </PlainRow>
      <PlainRow label={label("phone")}>{contact.phone}</PlainRow>
      <PlainRow label={label("website")}>{contact.website && <WebLink href={contact.website} />}</PlainRow>
    </>
  );
}

type ContactRowsProps = { contact: Contact; reader: Reader; organisation: string };

/** A page outside of the register. */
export function WebLink({ href }: { href: string }) {
  return (
    <a href={href} rel="noreferrer noopener" className="link break-all">
      {href}
    </a>
  );
}
