import { type NounListProps, RecordList } from "@/components/records/record-list";
import type { Measure } from "@/domain/measures/measure";

export function MeasureList(props: NounListProps<Measure>) {
  const { t } = props.reader;
  return (
    <RecordList
      noun="measure"
      nameLabel={t("fields.measure.name.label")}
      columns={[
        {
          key: "kind",
          label: t("fields.measure.kind.label"),
          cell: ({ state }) => t(`codes.measure-kinds.${state.kind}`),
        },
        { key: "aim", label: t("fields.measure.aim.label"), cell: ({ state }) => t(`codes.measure-aims.${state.aim}`) },
      ]}
      {...props}
    />
  );
}
