import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "@/components/activities/list-query";
import { ClientMessages } from "@/components/layout/client-messages";
import { currentReader } from "@/components/records/reader";
import { CompareForm } from "@/components/time/compare-form";
import { isDay, single } from "@/components/time/compare-query";
import { TimeForm } from "@/components/time/time-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";
import { read } from "@/server/trpc/rsc";

type PageProps = { params: Promise<{ organisation: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("time.page");
  return { title: t("title") };
}

/** Where somebody lands who asked for a day of which there is no register, and where any day can be chosen. */
export default async function TimePage({ params, searchParams }: PageProps) {
  const { organisation: organisationId } = await params;
  const asked = single((await searchParams).day);
  const days = await read((api) => api.register.days({ organisationId }));
  const { format } = await currentReader();
  const t = await getTranslations("time.page");
  const begins = format.day(days.begins);
  return (
    <>
      <PageHeader title={t("title")} intro={t("intro", { begins })} />
      {asked && (
        <div className="mb-8 max-w-prose">
          <Notice tone="advice">
            {!isDay(asked) && t("noDay", { day: asked })}
            {isDay(asked) && asked < days.begins && t("before", { day: format.day(asked), begins })}
            {isDay(asked) && asked > days.today && t("later", { day: format.day(asked) })}
          </Notice>
        </div>
      )}
      <div className="grid max-w-3xl gap-x-16 gap-y-10 md:grid-cols-2">
        <ClientMessages sections={["time"]}>
          <TimeForm days={days} action={paths.dashboard(organisationId)} />
        </ClientMessages>
        <section aria-labelledby="compare">
          <h2 id="compare" className="mb-3 border-b border-ink pb-1">
            {t("compare")}
          </h2>
          <CompareForm organisationId={organisationId} days={days} from={days.begins} to={days.today} />
        </section>
      </div>
    </>
  );
}
