import { longProcedure, publicProcedure, router, signedInProcedure } from "../trpc/init";
import {
  createHandover,
  getHandover,
  getHandoverProgress,
  HandoverCreateInput,
  HandoverGetInput,
  HandoverListInput,
  HandoverProgressInput,
  HandoverWithdrawInput,
  listHandovers,
  withdrawHandover,
} from "./handovers";

export const handoversRouter = router({
  list: signedInProcedure.input(HandoverListInput).query(({ ctx, input }) => listHandovers(ctx, input)),
  create: longProcedure.input(HandoverCreateInput).mutation(({ ctx, input }) => createHandover(ctx, input)),
  withdraw: signedInProcedure.input(HandoverWithdrawInput).mutation(({ ctx, input }) => withdrawHandover(ctx, input)),
  get: publicProcedure.input(HandoverGetInput).query(({ ctx, input }) => getHandover(ctx, input)),
  progress: publicProcedure.input(HandoverProgressInput).query(({ ctx, input }) => getHandoverProgress(ctx, input)),
});
