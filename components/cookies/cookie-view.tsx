import { RecordName } from "@/components/records/names";
import { ParticularsView } from "@/components/records/particulars-view";
import { PlainRow, Rows } from "@/components/records/rows";
import { Said } from "@/components/records/said";
import { FactView, Sources, type ViewProps } from "@/components/records/states";
import { DefinitionRow } from "@/components/ui/definition-row";
import type { Cookie } from "@/domain/cookies/cookie";
import { COOKIE_PARTICULARS } from "@/domain/particulars/of-records";
import { lifetimeWords } from "./lifetime-words";

export function CookieView({ cookie, ...view }: ViewProps & { cookie: Cookie }) {
  const { reader, names } = view;
  const label = (field: string) => reader.t(`fields.cookie.${field}.label`);
  return (
    <Rows>
      <PlainRow label={label("kind")}>{reader.t(`codes.cookie-kinds.${cookie.kind}`)}</PlainRow>
      <PlainRow label={label("party")}>{reader.t(`codes.cookie-parties.${cookie.party}`)}</PlainRow>
      <DefinitionRow label={label("setBy")}>
        <FactView fact={cookie.setBy} {...view}>
          {(id) => <RecordName id={id} names={names} reader={reader} />}
        </FactView>
      </DefinitionRow>
      <DefinitionRow label={label("lifetime")}>
        <FactView fact={cookie.lifetime} {...view}>
          {(lifetime) => lifetimeWords(lifetime, reader)}
        </FactView>
      </DefinitionRow>
      <DefinitionRow label={label("purpose")}>
        <FactView fact={cookie.purpose} {...view}>
          {(words) => <Said words={words} locale={reader.locale} />}
        </FactView>
      </DefinitionRow>
      <DefinitionRow label={label("necessity")}>
        <FactView fact={cookie.necessity} {...view}>
          {(code) => reader.t(`codes.necessity.${code}`)}
        </FactView>
      </DefinitionRow>
      <DefinitionRow label={label("consent")}>
        <FactView fact={cookie.consent} {...view}>
          {(words) => <Said words={words} locale={reader.locale} />}
        </FactView>
      </DefinitionRow>
      {cookie.evidence.length > 0 && (
        <PlainRow label={reader.t("records.evidence")}>
          <Sources evidence={cookie.evidence} {...view} />
        </PlainRow>
      )}
      <ParticularsView
        group="cookieParticulars"
        particulars={COOKIE_PARTICULARS}
        stated={cookie.particulars}
        {...view}
      />
    </Rows>
  );
}
