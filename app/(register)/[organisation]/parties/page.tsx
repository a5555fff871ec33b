import { ListLinks } from "@/components/exports/list-links";
import { PartyList } from "@/components/parties/party-list";
import { currentAsOf, read } from "@/server/trpc/rsc";
import { type ListPageProps, listContext, titleOf } from "../record-page";

export const generateMetadata = titleOf("party", "title");

export default async function PartyListPage(props: ListPageProps) {
  const { input, allowed, ...page } = await listContext(props);
  const list = await read((api) => api.parties.list(input));
  return (
    <>
      <PartyList {...page} list={list} mayCreate={allowed.createShared} />
      {allowed.export && (
        <ListLinks
          list="parties"
          organisationId={page.organisation}
          language={page.reader.locale}
          shown={await currentAsOf()}
        />
      )}
    </>
  );
}
