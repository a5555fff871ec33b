import { type NameOptions, optionName } from "@/components/records/options";
import { type NounListProps, RecordList } from "@/components/records/record-list";
import { Said } from "@/components/records/said";
import { Badge } from "@/components/ui/state-tag";
import type { Person } from "@/domain/people/person";

export function PersonList({ options, ...props }: NounListProps<Person> & { options: NameOptions }) {
  const { t, locale, format } = props.reader;
  return (
    <RecordList
      noun="person"
      nameLabel={t("fields.person.name.label")}
      columns={[
        {
          key: "function",
          label: t("fields.person.function.label"),
          cell: ({ state }) => (
            <>
              <Said words={state.function} locale={locale} />{" "}
              {state.isDataProtectionOfficer && <Badge>{t("fields.person.isDataProtectionOfficer.label")}</Badge>}
            </>
          ),
        },
        {
          key: "departments",
          label: t("fields.person.departmentIds.label"),
          cell: ({ state }) => format.list(state.departmentIds.map((id) => optionName(options, id, props.reader))),
        },
        {
          key: "role",
          label: t("fields.person.role.label"),
          cell: ({ state }) =>
            state.role ? (
              t(`codes.roles.${state.role}`)
            ) : (
              <span className="text-quiet">{t("records.person.noRole")}</span>
            ),
        },
        {
          key: "account",
          label: t("fields.person.userId.label"),
          cell: ({ state }) => t(state.userId ? "records.person.hasAccount" : "records.person.noAccount"),
        },
      ]}
      {...props}
    />
  );
}
