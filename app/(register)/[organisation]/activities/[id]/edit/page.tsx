import { redirect } from "next/navigation";
import { SECTION_IDS } from "@/components/activities/activity-form-sections";
import { paths } from "@/lib/paths";

export default async function EditActivityPage({ params }: { params: Promise<{ organisation: string; id: string }> }) {
  const { organisation, id } = await params;
  redirect(paths.editActivity(organisation, id, SECTION_IDS[0] ?? "identity"));
}
