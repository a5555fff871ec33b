import { getTranslations } from "next-intl/server";
import type { Reader } from "@/components/records/reader";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Cell, RowHead, Table } from "@/components/ui/table";
import { paths } from "@/lib/paths";
import { Standing, type StandingProps } from "./standing";

type Country = StandingProps & { country: string; activities: number; parties: number };

/** Every country that the register touches; the ones outside the EEA come first, because they need a ground. */
export async function CountryList({ organisationId, countries, reader }: CountryListProps) {
  const t = await getTranslations("dashboard.countries");
  const { format } = reader;
  const sorted = countries.toSorted(
    (one, other) =>
      Number(one.inEea) - Number(other.inEea) ||
      format.compare(format.country(one.country), format.country(other.country)),
  );
  if (sorted.length === 0) return <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>;
  const columns = [
    { key: "country", label: t("columns.country") },
    { key: "standing", label: t("columns.standing") },
    { key: "activities", label: t("columns.activities"), numeric: true },
    { key: "parties", label: t("columns.parties"), numeric: true },
  ];
  return (
    <Table caption={t("title")} captionHidden columns={columns}>
      {sorted.map((one) => (
        <tr key={one.country}>
          <RowHead className="font-normal!">
            <Link href={paths.country(organisationId, one.country)} prefetch={false} className="link">
              {format.country(one.country)}
            </Link>
          </RowHead>
          <Cell>
            <Standing inEea={one.inEea} adequacy={one.adequacy} />
          </Cell>
          <Cell numeric>
            {one.activities > 0 ? (
              <Link href={paths.activities(organisationId, { country: one.country })} prefetch={false} className="link">
                {format.number(one.activities)}
              </Link>
            ) : (
              <span className="text-quiet">0</span>
            )}
          </Cell>
          <Cell numeric>{format.number(one.parties)}</Cell>
        </tr>
      ))}
    </Table>
  );
}

type CountryListProps = { organisationId: string; countries: readonly Country[]; reader: Reader };
