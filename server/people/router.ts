import { getRecord, RecordGetInput } from "../records/get";
import { listRecords, RecordListInput } from "../records/list";
import { publicProcedure, router, signedInProcedure } from "../trpc/init";
import {
  commitInvitation,
  createInvitation,
  getInvitation,
  InvitationCommitInput,
  InvitationCreateInput,
  InvitationGetInput,
} from "./invitations";
import {
  createPerson,
  PersonCreateInput,
  PersonRemoveInput,
  PersonUpdateInput,
  removePerson,
  updatePerson,
} from "./write";

export const peopleRouter = router({
  list: signedInProcedure.input(RecordListInput).query(({ ctx, input }) => listRecords(ctx, "person", input)),
  get: signedInProcedure.input(RecordGetInput).query(({ ctx, input }) => getRecord(ctx, "person", input)),
  create: signedInProcedure.input(PersonCreateInput).mutation(({ ctx, input }) => createPerson(ctx, input)),
  update: signedInProcedure.input(PersonUpdateInput).mutation(({ ctx, input }) => updatePerson(ctx, input)),
  remove: signedInProcedure.input(PersonRemoveInput).mutation(({ ctx, input }) => removePerson(ctx, input)),
});

export const invitationsRouter = router({
  create: signedInProcedure.input(InvitationCreateInput).mutation(({ ctx, input }) => createInvitation(ctx, input)),
  get: publicProcedure.input(InvitationGetInput).query(({ ctx, input }) => getInvitation(ctx, input)),
  commit: publicProcedure.input(InvitationCommitInput).mutation(({ ctx, input }) => commitInvitation(ctx, input)),
});
