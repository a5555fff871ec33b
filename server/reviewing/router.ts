import { router, signedInProcedure } from "../trpc/init";
import { getMarks, MarksGetInput, MarksUpdateInput, updateMarks } from "./marks";

export const reviewingRouter = router({
  get: signedInProcedure.input(MarksGetInput).query(({ ctx, input }) => getMarks(ctx, input)),
  update: signedInProcedure.input(MarksUpdateInput).mutation(({ ctx, input }) => updateMarks(ctx, input)),
});
