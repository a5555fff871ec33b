import { visibleDepartments } from "@/domain/access/can";
import { currentActor } from "@/server/trpc/rsc";

/** The departments that this account may put an activity into: an owner's own, every one for the DPO. */
export async function ownDepartments<Option extends { id: string }>(
  organisation: string,
  departments: readonly Option[],
): Promise<Option[]> {
  const own = visibleDepartments(await currentActor(), organisation);
  return departments.filter(({ id }) => own === "all" || own.includes(id));
}
