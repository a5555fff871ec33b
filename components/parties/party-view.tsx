import { ContactRows, WebLink } from "@/components/records/contact-rows";
import { RecordName } from "@/components/records/names";
import { ParticularsView } from "@/components/records/particulars-view";
import { PlainRow, Rows } from "@/components/records/rows";
import { Said } from "@/components/records/said";
import { AnswerView, FactView, type ViewProps } from "@/components/records/states";
import { DefinitionRow } from "@/components/ui/definition-row";
import { PARTY_PARTICULARS } from "@/domain/particulars/of-records";
import type { Party } from "@/domain/parties/party";
import { hasWords } from "@/domain/words";
import { ContractView } from "./contract-view";

/** Everything known of a party: who and where it is, whom it belongs to, what was agreed, whom it uses in turn. */
export function PartyView({ party, organisation, ...view }: ViewProps & { party: Party; organisation: string }) {
  const { reader, names } = view;
  const label = (field: string) => reader.t(`fields.party.${field}.label`);
  return (
    <>
      <Rows>
        <PlainRow label={label("category")}>{reader.t(`codes.recipient-categories.${party.category}`)}</PlainRow>
        <PlainRow label={label("description")}>
          {hasWords(party.description) && <Said words={party.description} locale={reader.locale} />}
        </PlainRow>
      </Rows>
      <Rows heading={label("contact")}>
        <ContactRows contact={party.contact} reader={reader} organisation={organisation} />
        <DefinitionRow label={label("statedAs")}>
          <AnswerView answer={party.statedAs} {...view}>
            {(stated) => <address className="whitespace-pre-line not-italic">{stated.text}</address>}
          </AnswerView>
        </DefinitionRow>
        <DefinitionRow label={label("privacyNotice")}>
          <FactView fact={party.privacyNotice} {...view}>
            {(href) => <WebLink href={href} />}
          </FactView>
        </DefinitionRow>
      </Rows>
      <Rows heading={reader.t("records.party.belonging")}>
        <DefinitionRow label={label("parentPartyId")}>
          <FactView fact={party.parentPartyId} {...view}>
            {(id) => <RecordName id={id} names={names} reader={reader} />}
          </FactView>
        </DefinitionRow>
        <DefinitionRow label={label("parentCountry")}>
          <FactView fact={party.parentCountry} {...view}>
            {(code) => reader.format.country(code)}
          </FactView>
        </DefinitionRow>
      </Rows>
      <Rows heading={reader.t("records.party.agreements")}>
        <DefinitionRow label={label("contracts")}>
          <AnswerView answer={party.contracts} {...view}>
            {(contract) => <ContractView contract={contract} {...view} />}
          </AnswerView>
        </DefinitionRow>
        <DefinitionRow label={label("subProcessors")}>
          <AnswerView answer={party.subProcessors} {...view}>
            {(sub) => (
              <>
                <RecordName id={sub.partyId} names={names} reader={reader} />
                <span className="block text-sm text-quiet">
                  <Said words={sub.service} locale={reader.locale} />
                </span>
              </>
            )}
          </AnswerView>
        </DefinitionRow>
        <DefinitionRow label={label("measures")}>
          <FactView fact={party.measures} {...view}>
            {(words) => <Said words={words} locale={reader.locale} />}
          </FactView>
        </DefinitionRow>
        <ParticularsView
          group="partyParticulars"
          particulars={PARTY_PARTICULARS}
          stated={party.particulars}
          {...view}
        />
      </Rows>
    </>
  );
}
