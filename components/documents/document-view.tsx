import { WebLink } from "@/components/records/contact-rows";
import { PlainRow, Rows } from "@/components/records/rows";
import { Said } from "@/components/records/said";
import { FactView, type ViewProps } from "@/components/records/states";
import { DefinitionRow } from "@/components/ui/definition-row";
import type { Document } from "@/domain/documents/document";
import { hasWords } from "@/domain/words";

export function DocumentView({ document, ...view }: ViewProps & { document: Document }) {
  const { reader } = view;
  const label = (field: string) => reader.t(`fields.document.${field}.label`);
  return (
    <Rows>
      <PlainRow label={label("kind")}>{reader.t(`codes.document-kinds.${document.kind}`)}</PlainRow>
      <PlainRow label={label("description")}>
        {hasWords(document.description) && <Said words={document.description} locale={reader.locale} />}
      </PlainRow>
      <DefinitionRow label={label("language")}>
        <FactView fact={document.language} {...view}>
          {(code) => reader.t(`codes.locales.${code}`)}
        </FactView>
      </DefinitionRow>
      <DefinitionRow label={label("dated")}>
        <FactView fact={document.dated} {...view}>
          {(day) => reader.format.day(day)}
        </FactView>
      </DefinitionRow>
      <DefinitionRow label={label("location")}>
        <FactView fact={document.location} {...view}>
          {(place) => (/^https?:\/\//.test(place) ? <WebLink href={place} /> : place)}
        </FactView>
      </DefinitionRow>
    </Rows>
  );
}
