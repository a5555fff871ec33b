import { FactCell } from "@/components/records/cells";
import { type NameOptions, optionName } from "@/components/records/options";
import { type NounListProps, RecordList } from "@/components/records/record-list";
import type { System } from "@/domain/systems/system";

export function SystemList({ options, ...props }: NounListProps<System> & { options: NameOptions }) {
  const { t, format } = props.reader;
  return (
    <RecordList
      noun="system"
      nameLabel={t("fields.system.name.label")}
      columns={[
        {
          key: "operatedBy",
          label: t("fields.system.operatedBy.label"),
          cell: ({ state }) => (
            <FactCell fact={state.operatedBy}>{(id) => optionName(options, id, props.reader)}</FactCell>
          ),
        },
        {
          key: "hosting",
          label: t("fields.system.hosting.label"),
          cell: ({ state }) => <FactCell fact={state.hosting}>{(code) => t(`codes.hosting.${code}`)}</FactCell>,
        },
        {
          key: "country",
          label: t("fields.system.hostingCountry.label"),
          cell: ({ state }) => <FactCell fact={state.hostingCountry}>{(code) => format.country(code)}</FactCell>,
        },
      ]}
      {...props}
    />
  );
}
