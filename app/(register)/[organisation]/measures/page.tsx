import { ListLinks } from "@/components/exports/list-links";
import { MeasureList } from "@/components/measures/measure-list";
import { currentAsOf, read } from "@/server/trpc/rsc";
import { type ListPageProps, listContext, titleOf } from "../record-page";

export const generateMetadata = titleOf("measure", "title");

export default async function MeasureListPage(props: ListPageProps) {
  const { input, allowed, ...page } = await listContext(props);
  const list = await read((api) => api.measures.list(input));
  return (
    <>
      <MeasureList {...page} list={list} mayCreate={allowed.administer} />
      {allowed.export && (
        <ListLinks
          list="measures"
          organisationId={page.organisation}
          language={page.reader.locale}
          shown={await currentAsOf()}
        />
      )}
    </>
  );
}
