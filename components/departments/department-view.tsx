import { RecordName } from "@/components/records/names";
import { PlainRow, Rows } from "@/components/records/rows";
import { Said } from "@/components/records/said";
import { FactView, type ViewProps } from "@/components/records/states";
import { DefinitionRow } from "@/components/ui/definition-row";
import type { Department } from "@/domain/departments/department";
import { hasWords } from "@/domain/words";

export function DepartmentView({ department, ...view }: ViewProps & { department: Department }) {
  const { reader, names } = view;
  const label = (field: string) => reader.t(`fields.department.${field}.label`);
  return (
    <Rows>
      <PlainRow label={label("description")}>
        {hasWords(department.description) && <Said words={department.description} locale={reader.locale} />}
      </PlainRow>
      <DefinitionRow label={label("leadPersonId")}>
        <FactView fact={department.leadPersonId} {...view}>
          {(id) => <RecordName id={id} names={names} reader={reader} />}
        </FactView>
      </DefinitionRow>
    </Rows>
  );
}
