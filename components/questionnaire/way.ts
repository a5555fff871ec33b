import { paths } from "@/lib/paths";

/** How somebody came to a questionnaire: as a member of the organisation, or by a link without an account. */
export type Way = { kind: "member"; organisationId: string; activityId: string } | { kind: "guest"; token: string };

/** The address of a page of the questionnaire; without a page, of its task list. */
export function wayTo(way: Way, page?: string): string {
  return way.kind === "guest"
    ? paths.answer(way.token, page)
    : paths.questionnaire(way.organisationId, way.activityId, page);
}

/** The address of the PDF of one revision. */
export function copyOf(way: Way, activityId: string, revision: number, language: string): string {
  return paths.api.activityExport(activityId, {
    revision,
    format: "pdf",
    language,
    ...(way.kind === "guest" && { link: way.token }),
  });
}
