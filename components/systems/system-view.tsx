import { RecordName } from "@/components/records/names";
import { ParticularsView } from "@/components/records/particulars-view";
import { PlainRow, Rows } from "@/components/records/rows";
import { Said } from "@/components/records/said";
import { FactView, Sources, type ViewProps } from "@/components/records/states";
import { DefinitionRow } from "@/components/ui/definition-row";
import { StateTag } from "@/components/ui/state-tag";
import { SYSTEM_PARTICULARS } from "@/domain/particulars/of-records";
import type { System } from "@/domain/systems/system";
import { hasWords } from "@/domain/words";

export function SystemView({ system, ...view }: ViewProps & { system: System }) {
  const { reader, names } = view;
  const label = (field: string) => reader.t(`fields.system.${field}.label`);
  return (
    <Rows>
      <PlainRow label={label("description")}>
        {hasWords(system.description) && <Said words={system.description} locale={reader.locale} />}
      </PlainRow>
      <PlainRow label={label("departmentId")}>
        {system.departmentId && <RecordName id={system.departmentId} names={names} reader={reader} />}
      </PlainRow>
      <DefinitionRow label={label("operatedBy")}>
        <FactView fact={system.operatedBy} {...view}>
          {(id) => <RecordName id={id} names={names} reader={reader} />}
        </FactView>
      </DefinitionRow>
      <DefinitionRow label={label("hosting")}>
        <FactView fact={system.hosting} {...view}>
          {(code) => reader.t(`codes.hosting.${code}`)}
        </FactView>
      </DefinitionRow>
      <DefinitionRow label={label("hostingCountry")}>
        <FactView fact={system.hostingCountry} {...view}>
          {(code) => reader.format.country(code)}
        </FactView>
      </DefinitionRow>
      <DefinitionRow label={label("measures")}>
        {system.measures.answer === "given" ? (
          <ul>
            {system.measures.items.map((id) => (
              <li key={id}>
                <RecordName id={id} names={names} reader={reader} />
              </li>
            ))}
          </ul>
        ) : (
          <StateTag state={system.measures.answer} />
        )}
        {system.measures.answer === "none" && <Sources evidence={system.measures.evidence} {...view} />}
      </DefinitionRow>
      <ParticularsView
        group="systemParticulars"
        particulars={SYSTEM_PARTICULARS}
        stated={system.particulars}
        {...view}
      />
    </Rows>
  );
}
