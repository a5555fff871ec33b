import { router, signedInProcedure } from "../trpc/init";
import {
  createOrganisation,
  getOrganisation,
  listOrganisations,
  OrganisationCreateInput,
  OrganisationGetInput,
  OrganisationUpdateInput,
  updateOrganisation,
} from "./organisations";

export const organisationsRouter = router({
  list: signedInProcedure.query(({ ctx }) => listOrganisations(ctx)),
  get: signedInProcedure.input(OrganisationGetInput).query(({ ctx, input }) => getOrganisation(ctx, input)),
  create: signedInProcedure
    .input(OrganisationCreateInput)
    .mutation(({ ctx, input }) => createOrganisation(ctx, ctx.account, input)),
  update: signedInProcedure.input(OrganisationUpdateInput).mutation(({ ctx, input }) => updateOrganisation(ctx, input)),
});
