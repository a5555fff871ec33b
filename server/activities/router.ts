import { router, signedInProcedure } from "../trpc/init";
import { ActivityGetInput, getActivity } from "./get";
import { ActivityListInput, FacetListInput, listActivities, listFacets } from "./list";
import {
  ActivityArchiveInput,
  ActivityCreateInput,
  ActivityRestoreInput,
  ActivityUpdateInput,
  archiveActivity,
  createActivity,
  restoreActivity,
  updateActivity,
} from "./write";

export const activitiesRouter = router({
  list: signedInProcedure.input(ActivityListInput).query(({ ctx, input }) => listActivities(ctx, input)),
  facets: signedInProcedure.input(FacetListInput).query(({ ctx, input }) => listFacets(ctx, input)),
  get: signedInProcedure.input(ActivityGetInput).query(({ ctx, input }) => getActivity(ctx, input)),
  create: signedInProcedure.input(ActivityCreateInput).mutation(({ ctx, input }) => createActivity(ctx, input)),
  update: signedInProcedure.input(ActivityUpdateInput).mutation(({ ctx, input }) => updateActivity(ctx, input)),
  archive: signedInProcedure.input(ActivityArchiveInput).mutation(({ ctx, input }) => archiveActivity(ctx, input)),
  restore: signedInProcedure.input(ActivityRestoreInput).mutation(({ ctx, input }) => restoreActivity(ctx, input)),
});
