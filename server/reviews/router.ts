import { router, signedInProcedure } from "../trpc/init";
import { getReview, ReviewGetInput } from "./get";
import { listReviews, ReviewListInput, ReviewRetryInput, retryReminders } from "./list";

export const reviewsRouter = router({
  list: signedInProcedure.input(ReviewListInput).query(({ ctx, input }) => listReviews(ctx, input)),
  get: signedInProcedure.input(ReviewGetInput).query(({ ctx, input }) => getReview(ctx, input)),
  retry: signedInProcedure.input(ReviewRetryInput).mutation(({ ctx, input }) => retryReminders(ctx, input)),
});
