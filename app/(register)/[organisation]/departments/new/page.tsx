import { DepartmentEditor } from "@/components/departments/department-editor";
import { read } from "@/server/trpc/rsc";
import { assertAllowed, type NewPageProps, reading, titleOf } from "../../record-page";

export const generateMetadata = titleOf("department", "new");

export default async function NewDepartmentPage({ params }: NewPageProps) {
  const { organisation } = await params;
  const { reader, allowed } = await reading(organisation);
  assertAllowed(allowed.administer);
  const nouns = ["person", "document"] as const;
  const options = await read((api) => api.options.list({ organisationId: organisation, nouns: [...nouns] }));
  return <DepartmentEditor organisation={organisation} reader={reader} options={options} record={null} />;
}
