import { DefinitionRow } from "@/components/ui/definition-row";
import { sayParticular } from "@/domain/activities/view-particulars";
import type { Fact } from "@/domain/answers";
import type { Particular } from "@/domain/particulars/particular";
import { FactView, type ViewProps } from "./states";

/** The particulars that somebody stated, a row each; the others concern few and are not shown as gaps. */
export function ParticularsView({ group, particulars, stated, ...view }: ParticularsViewProps) {
  const { t: translate, format, locale } = view.reader;
  return Object.entries(particulars).map(([name, particular]) => {
    const fact = stated[name];
    if (!fact || fact.answer === "not-stated") return null;
    const said = (value: unknown) =>
      sayParticular(particular, `${group}.${name}`, value, { translate, format, locale });
    return (
      <DefinitionRow key={name} label={translate(`fields.${group}.${name}.label`)}>
        <FactView fact={fact} {...view}>
          {(value) => {
            const { text, lang } = said(value);
            return <span lang={lang === locale ? undefined : lang}>{text}</span>;
          }}
        </FactView>
      </DefinitionRow>
    );
  });
}

type ParticularsViewProps = ViewProps & {
  group: string;
  particulars: Record<string, Particular>;
  stated: Record<string, Fact<unknown> | undefined>;
};
