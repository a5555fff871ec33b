import type { Activity } from "@/domain/activities/activity";
import type { ViewContext } from "@/domain/activities/view-context";
import { itemsOf } from "@/domain/answers";

export type Contradiction = Extract<Activity["contradictions"], { answer: "given" }>["items"][number];

/** Whoever reads a sheet on screen: where its links lead and which statements of it contradict each other. */
export type SheetReader = {
  organisationId: string;
  context: ViewContext;
  contradictions: readonly Contradiction[];
  /** The address at which a field is edited; absent for whoever may not. */
  editPath: ((field: string) => string | undefined) | undefined;
};

/** "purposes.p1.name" stands in the field "purposes". */
export const rootField = (field: string): string => field.split(".")[0] ?? field;

export function contradictionsOf(activity: Activity): readonly Contradiction[] {
  return itemsOf(activity.contradictions);
}
