import { FactCell } from "@/components/records/cells";
import { type NounListProps, RecordList } from "@/components/records/record-list";
import type { Document } from "@/domain/documents/document";

export function DocumentList(props: NounListProps<Document>) {
  const { t, format } = props.reader;
  return (
    <RecordList
      noun="document"
      nameLabel={t("fields.document.title.label")}
      columns={[
        {
          key: "kind",
          label: t("fields.document.kind.label"),
          cell: ({ state }) => t(`codes.document-kinds.${state.kind}`),
        },
        {
          key: "dated",
          label: t("fields.document.dated.label"),
          cell: ({ state }) => <FactCell fact={state.dated}>{(day) => format.day(day)}</FactCell>,
        },
        {
          key: "language",
          label: t("fields.document.language.label"),
          cell: ({ state }) => <FactCell fact={state.language}>{(code) => t(`codes.locales.${code}`)}</FactCell>,
        },
      ]}
      {...props}
    />
  );
}
