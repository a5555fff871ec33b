import { RecordName } from "@/components/records/names";
import { ParticularsView } from "@/components/records/particulars-view";
import { PlainRow, Rows } from "@/components/records/rows";
import { Said } from "@/components/records/said";
import { AnswerView, FactView, type ViewProps } from "@/components/records/states";
import { DefinitionRow } from "@/components/ui/definition-row";
import type { Organisation } from "@/domain/organisations/organisation";
import { ORGANISATION_PARTICULARS } from "@/domain/particulars/of-records";
import { LegalEntityView } from "./legal-entity-view";

/** The organisation behind a register: its companies, who answers for it, and what it promises at large. */
export function OrganisationView({ organisation, id, ...view }: OrganisationViewProps) {
  const { reader, names } = view;
  const label = (field: string) => reader.t(`fields.organisation.${field}.label`);
  const word = (key: string) => reader.t(`records.organisation.${key}`);
  return (
    <>
      {organisation.legalEntities.map((entity) => (
        <LegalEntityView key={entity.id} entity={entity} organisation={id} {...view} />
      ))}
      <Rows heading={word("contacts")}>
        <DefinitionRow label={label("dataProtectionOfficer")}>
          <FactView fact={organisation.dataProtectionOfficer} {...view}>
            {(person) => <RecordName id={person} names={names} reader={reader} />}
          </FactView>
        </DefinitionRow>
        <DefinitionRow label={label("requestsTo")}>
          <FactView fact={organisation.requestsTo} {...view}>
            {({ email }) => (
              <a href={`mailto:${email}`} className="link">
                {email}
              </a>
            )}
          </FactView>
        </DefinitionRow>
        <DefinitionRow label={label("supervisoryAuthority")}>
          <FactView fact={organisation.supervisoryAuthority} {...view}>
            {(words) => <Said words={words} locale={reader.locale} />}
          </FactView>
        </DefinitionRow>
        <ParticularsView
          group="organisationParticulars"
          particulars={ORGANISATION_PARTICULARS}
          stated={organisation.particulars}
          {...view}
        />
      </Rows>
      <Rows heading={word("promises")}>
        <DefinitionRow label={label("rights")}>
          <AnswerView answer={organisation.rights} {...view}>
            {(right) => (
              <>
                <strong className="block font-semibold">{reader.t(`codes.rights.${right.right}`)}</strong>
                <Said words={right.statement} locale={reader.locale} />
                {right.exercise.answer === "given" && (
                  <span className="block text-sm text-quiet">
                    <Said words={right.exercise.value} locale={reader.locale} />
                  </span>
                )}
              </>
            )}
          </AnswerView>
        </DefinitionRow>
        <DefinitionRow label={label("statements")}>
          <AnswerView answer={organisation.statements} {...view}>
            {(statement) => (
              <>
                <strong className="block font-semibold">{reader.t(`codes.statement-topics.${statement.topic}`)}</strong>
                <Said words={statement.statement} locale={reader.locale} />
              </>
            )}
          </AnswerView>
        </DefinitionRow>
      </Rows>
      <Rows heading={word("register")}>
        <PlainRow label={label("defaultLocale")}>{reader.t(`codes.locales.${organisation.defaultLocale}`)}</PlainRow>
        <PlainRow label={label("referencePrefix")}>{organisation.referencePrefix}</PlainRow>
        <PlainRow label={label("terms")}>
          {organisation.terms.length === 0 ? (
            <span className="text-quiet">{word("noTerms")}</span>
          ) : (
            <ul>
              {organisation.terms.map((term) => (
                <li key={term.id}>
                  <Said words={term.name} locale={reader.locale} />{" "}
                  <span className="text-sm text-quiet">{reader.t(`codes.own-term-lists.${term.list}`)}</span>
                </li>
              ))}
            </ul>
          )}
        </PlainRow>
      </Rows>
    </>
  );
}

type OrganisationViewProps = ViewProps & { organisation: Organisation; id: string };
