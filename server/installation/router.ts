import { publicProcedure, router } from "../trpc/init";
import { createSetUp, getSetUp, SetUpCreateInput, SetUpGetInput } from "./set-up";

export const setUpRouter = router({
  get: publicProcedure.input(SetUpGetInput).query(({ ctx, input }) => getSetUp(ctx.db, input)),
  create: publicProcedure.input(SetUpCreateInput).mutation(({ ctx, input }) => createSetUp(ctx, input)),
});
