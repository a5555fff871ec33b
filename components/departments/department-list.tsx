import { FactCell } from "@/components/records/cells";
import { type NameOptions, optionName } from "@/components/records/options";
import { type NounListProps, RecordList } from "@/components/records/record-list";
import { Said } from "@/components/records/said";
import type { Department } from "@/domain/departments/department";

export function DepartmentList({ options, ...props }: NounListProps<Department> & { options: NameOptions }) {
  const { t, locale } = props.reader;
  return (
    <RecordList
      noun="department"
      nameLabel={t("fields.department.name.label")}
      columns={[
        {
          key: "lead",
          label: t("fields.department.leadPersonId.label"),
          cell: ({ state }) => (
            <FactCell fact={state.leadPersonId}>{(id) => optionName(options, id, props.reader)}</FactCell>
          ),
        },
        {
          key: "description",
          label: t("fields.department.description.label"),
          cell: ({ state }) => <Said words={state.description} locale={locale} />,
        },
      ]}
      {...props}
    />
  );
}
