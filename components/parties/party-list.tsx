import { type NounListProps, RecordList } from "@/components/records/record-list";
import { StateTag } from "@/components/ui/state-tag";
import type { Party } from "@/domain/parties/party";

export function PartyList(props: NounListProps<Party>) {
  const { t, format } = props.reader;
  return (
    <RecordList
      noun="party"
      nameLabel={t("fields.party.name.label")}
      columns={[
        {
          key: "category",
          label: t("fields.party.category.label"),
          cell: ({ state }) => t(`codes.recipient-categories.${state.category}`),
        },
        {
          key: "country",
          label: t("fields.contact.country.label"),
          cell: ({ state }) =>
            state.contact.country ? format.country(state.contact.country) : <StateTag state="not-stated" />,
        },
      ]}
      {...props}
    />
  );
}
