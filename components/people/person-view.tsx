import { ContactRows } from "@/components/records/contact-rows";
import { RecordName } from "@/components/records/names";
import { PlainRow, Rows } from "@/components/records/rows";
import { Said } from "@/components/records/said";
import { FactView, type ViewProps } from "@/components/records/states";
import { DefinitionRow } from "@/components/ui/definition-row";
import type { Person, PersonIdentity } from "@/domain/people/person";
import { hasWords } from "@/domain/words";

/** Who somebody is, and what they may do here; the words of a person who was erased are gone. */
export function PersonView({ person, identity, organisation, ...view }: PersonViewProps) {
  const { reader, names } = view;
  const label = (field: string) => reader.t(`fields.person.${field}.label`);
  return (
    <>
      <Rows>
        <PlainRow label={label("function")}>
          {hasWords(person.function) && <Said words={person.function} locale={reader.locale} />}
        </PlainRow>
        <PlainRow label={label("departmentIds")}>
          {person.departmentIds.length > 0 && (
            <ul>
              {person.departmentIds.map((id) => (
                <li key={id}>
                  <RecordName id={id} names={names} reader={reader} />
                </li>
              ))}
            </ul>
          )}
        </PlainRow>
        {person.isDataProtectionOfficer && (
          <DefinitionRow label={label("appointment")}>
            <FactView fact={person.appointment} {...view}>
              {(code) => reader.t(`codes.appointments.${code}`)}
            </FactView>
          </DefinitionRow>
        )}
      </Rows>
      {identity && (
        <Rows heading={reader.t("records.person.contact")}>
          <PlainRow label={label("organisationName")}>{identity.organisationName}</PlainRow>
          <ContactRows contact={identity} reader={reader} organisation={organisation} />
        </Rows>
      )}
      <Rows heading={reader.t("records.person.access")}>
        <DefinitionRow label={label("role")}>
          {person.role ? reader.t(`codes.roles.${person.role}`) : reader.t("records.person.noRole")}
          {person.role && (
            <span className="block text-sm text-quiet">{reader.t(`records.person.may.${person.role}`)}</span>
          )}
        </DefinitionRow>
        <DefinitionRow label={label("userId")}>
          {reader.t(person.userId ? "records.person.hasAccount" : "records.person.noAccount")}
        </DefinitionRow>
      </Rows>
    </>
  );
}

type PersonViewProps = ViewProps & { person: Person; identity: PersonIdentity | null; organisation: string };
