import { DepartmentList } from "@/components/departments/department-list";
import { nameOptions } from "@/components/records/options";
import { read } from "@/server/trpc/rsc";
import { type ListPageProps, listContext, titleOf } from "../record-page";

export const generateMetadata = titleOf("department", "title");

export default async function DepartmentListPage(props: ListPageProps) {
  const { input, allowed, ...page } = await listContext(props);
  const list = await read((api) => api.departments.list(input));
  const options = await read((api) => api.options.list({ organisationId: page.organisation, nouns: ["person"] }));
  return <DepartmentList {...page} list={list} mayCreate={allowed.administer} options={nameOptions(options)} />;
}
