import { FactCell } from "@/components/records/cells";
import { type NameOptions, optionName } from "@/components/records/options";
import { type NounListProps, RecordList } from "@/components/records/record-list";
import type { Cookie } from "@/domain/cookies/cookie";
import { lifetimeWords } from "./lifetime-words";

export function CookieList({ options, ...props }: NounListProps<Cookie> & { options: NameOptions }) {
  const { t } = props.reader;
  return (
    <RecordList
      noun="cookie"
      nameLabel={t("fields.cookie.name.label")}
      columns={[
        {
          key: "setBy",
          label: t("fields.cookie.setBy.label"),
          cell: ({ state }) => <FactCell fact={state.setBy}>{(id) => optionName(options, id, props.reader)}</FactCell>,
        },
        {
          key: "lifetime",
          label: t("fields.cookie.lifetime.label"),
          cell: ({ state }) => (
            <FactCell fact={state.lifetime}>{(lifetime) => lifetimeWords(lifetime, props.reader)}</FactCell>
          ),
        },
        {
          key: "necessity",
          label: t("fields.cookie.necessity.label"),
          cell: ({ state }) => <FactCell fact={state.necessity}>{(code) => t(`codes.necessity.${code}`)}</FactCell>,
        },
        {
          key: "party",
          label: t("fields.cookie.party.label"),
          cell: ({ state }) => t(`codes.cookie-parties.${state.party}`),
        },
      ]}
      {...props}
    />
  );
}
