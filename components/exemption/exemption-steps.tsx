import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { paths } from "@/lib/paths";
import type { listExemptions } from "@/server/exemption/list";
import { exemptionReasons } from "./exemption-reasons";

type Listed = Awaited<ReturnType<typeof listExemptions>>;
type Props = { organisationId: string; listed: Listed; reader: Reader };

/** Step 1 of Art. 30(5) GDPR: how many people the organisation employs. */
function Employees({ organisationId, listed, reader }: Props) {
  const { t, format } = reader;
  const { employees, limit, allowed } = listed;
  const result = employees === null ? "unknown" : employees >= limit ? "all" : "each";
  return (
    <section aria-labelledby="employees">
      <h2 id="employees" className="border-b border-ink pb-1">
        {t("exemption.employees.heading")}
      </h2>
      <p className="max-w-prose py-2">
        {employees === null ? t("exemption.employees.unknown") : t("exemption.employees.stated", { count: employees })}{" "}
        <strong>{t(`exemption.employees.results.${result}`, { limit: format.number(limit) })}</strong>
      </p>
      <p className="max-w-prose text-sm text-quiet">{t("exemption.employees.count")}</p>
      {allowed.editOrganisation && (
        <p className="mt-1 text-sm">
          <Link href={paths.editOrganisationFacts(organisationId)} prefetch={false} className="link">
            {t(employees === null ? "exemption.employees.answer" : "exemption.employees.change")}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Step 2: risk, occasion and data of each activity; one of the three is enough to lose the exemption. */
function Activities({ organisationId, listed, reader }: Props) {
  const { t, locale } = reader;
  return (
    <section aria-labelledby="activities">
      <h2 id="activities" className="border-b border-ink pb-1">
        {t("exemption.activities.heading")}
      </h2>
      <p className="max-w-prose py-2">{t("exemption.activities.questions")}</p>
      <ul className="border-t border-line">
        {listed.items.map(({ id, reference, exemption, mayAnswer, ...name }) => (
          <li key={id} className="border-b border-line py-2">
            <p className="flex flex-wrap gap-x-3">
              <span className="text-sm leading-6 text-quiet">{reference}</span>
              <Link href={paths.activity(organisationId, id)} prefetch={false} className="link min-w-0">
                {name[locale] || t("fields.unnamed")}
              </Link>
            </p>
            <p>
              <strong>{t(`assessments.exemption.results.${exemption.result}`)}</strong>
            </p>
            <p className="max-w-prose text-sm text-quiet">{exemptionReasons(exemption, reader).join("; ")}</p>
            {exemption.result === "open" && mayAnswer && (
              <p className="text-sm">
                <Link
                  href={paths.editCircumstances(organisationId, id, "occurrence")}
                  prefetch={false}
                  className="link"
                >
                  {t("assessments.exemption.answer")}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
      <ClientMessages sections={["layout.pagination"]}>
        <Pagination
          page={listed.page}
          pageSize={listed.pageSize}
          total={listed.total}
          hrefOf={(page) => paths.exemption(organisationId, { page: page > 1 ? page : undefined })}
        />
      </ClientMessages>
    </section>
  );
}

/** Whether Art. 30(5) GDPR could exempt activities from the record: its questions, who answers them where, and what follows. */
export function ExemptionSteps(props: Props) {
  const { listed, reader } = props;
  const isLarge = listed.employees !== null && listed.employees >= listed.limit;
  return (
    <div className="space-y-10">
      <Employees {...props} />
      {!isLarge && listed.total > 0 && <Activities {...props} />}
      <section aria-labelledby="advice">
        <h2 id="advice" className="border-b border-ink pb-1">
          {reader.t("exemption.advice.heading")}
        </h2>
        <p className="max-w-prose py-2">{reader.t("exemption.advice.text")}</p>
      </section>
    </div>
  );
}
