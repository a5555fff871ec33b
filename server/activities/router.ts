import { answeringProcedure, router, signedInProcedure } from "../trpc/init";
import { CustomersInput, listCustomers } from "./customers";
import { DeriveServedInput, deriveControllersServed } from "./derive-served";
import { ActivityGetInput, getActivity } from "./get";
import { SetRightInput, setContractsRight } from "./kept-as-processing";
import { ActivityListInput, FacetListInput, listActivities, listFacets } from "./list";
import {
  ActivityApproveInput,
  ActivityArchiveInput,
  ActivityConfirmInput,
  ActivityRequestChangesInput,
  ActivityStepInput,
  approveActivity,
  archiveActivity,
  confirmActivity,
  discardDraft,
  requestChanges,
  restoreActivity,
  submitActivity,
  withdrawActivity,
} from "./workflow";
import { ActivityCreateInput, ActivityUpdateInput, createActivity, updateActivity } from "./write";

export const activitiesRouter = router({
  list: signedInProcedure.input(ActivityListInput).query(({ ctx, input }) => listActivities(ctx, input)),
  facets: signedInProcedure.input(FacetListInput).query(({ ctx, input }) => listFacets(ctx, input)),
  get: answeringProcedure.input(ActivityGetInput).query(({ ctx, input }) => getActivity(ctx, input)),
  create: signedInProcedure.input(ActivityCreateInput).mutation(({ ctx, input }) => createActivity(ctx, input)),
  update: answeringProcedure.input(ActivityUpdateInput).mutation(({ ctx, input }) => updateActivity(ctx, input)),
  customers: signedInProcedure.input(CustomersInput).query(({ ctx, input }) => listCustomers(ctx, input)),
  setContractsRight: signedInProcedure.input(SetRightInput).mutation(({ ctx, input }) => setContractsRight(ctx, input)),
  deriveServed: signedInProcedure
    .input(DeriveServedInput)
    .mutation(({ ctx, input }) => deriveControllersServed(ctx, input)),
  submit: answeringProcedure.input(ActivityStepInput).mutation(({ ctx, input }) => submitActivity(ctx, input)),
  withdraw: answeringProcedure.input(ActivityStepInput).mutation(({ ctx, input }) => withdrawActivity(ctx, input)),
  requestChanges: signedInProcedure
    .input(ActivityRequestChangesInput)
    .mutation(({ ctx, input }) => requestChanges(ctx, input)),
  approve: signedInProcedure.input(ActivityApproveInput).mutation(({ ctx, input }) => approveActivity(ctx, input)),
  discard: signedInProcedure.input(ActivityStepInput).mutation(({ ctx, input }) => discardDraft(ctx, input)),
  confirm: signedInProcedure.input(ActivityConfirmInput).mutation(({ ctx, input }) => confirmActivity(ctx, input)),
  archive: signedInProcedure.input(ActivityArchiveInput).mutation(({ ctx, input }) => archiveActivity(ctx, input)),
  restore: signedInProcedure.input(ActivityStepInput).mutation(({ ctx, input }) => restoreActivity(ctx, input)),
});
