import { ContactRows } from "@/components/records/contact-rows";
import { PlainRow, Rows } from "@/components/records/rows";
import { Said } from "@/components/records/said";
import { FactView, Sources, type ViewProps } from "@/components/records/states";
import { DefinitionRow } from "@/components/ui/definition-row";
import type { LegalEntity } from "@/domain/organisations/organisation";

/** A company whose processing the register records: Art. 30(1)(a) asks for its name, contact and representative. */
export function LegalEntityView({ entity, organisation, ...view }: LegalEntityViewProps) {
  const { reader } = view;
  const label = (field: string) => reader.t(`fields.legalEntity.${field}.label`);
  return (
    <Rows heading={entity.name}>
      <ContactRows contact={entity.contact} reader={reader} organisation={organisation} />
      <DefinitionRow label={label("statedAs")}>
        <FactView fact={entity.statedAs} {...view}>
          {(words) => <Said words={words} locale={reader.locale} />}
        </FactView>
      </DefinitionRow>
      <DefinitionRow label={label("representative")}>
        <FactView fact={entity.representative} {...view}>
          {({ name, contact }) => (
            <>
              {name}
              {[
                contact.address,
                contact.country && reader.format.country(contact.country),
                contact.email,
                contact.phone,
              ]
                .filter(Boolean)
                .map((line) => (
                  <span key={line} className="block whitespace-pre-line">
                    {line}
                  </span>
                ))}
            </>
          )}
        </FactView>
      </DefinitionRow>
      {entity.evidence.length > 0 && (
        <PlainRow label={reader.t("records.evidence")}>
          <Sources evidence={entity.evidence} {...view} />
        </PlainRow>
      )}
    </Rows>
  );
}

type LegalEntityViewProps = ViewProps & { entity: LegalEntity; organisation: string };
