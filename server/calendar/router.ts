import { router, signedInProcedure } from "../trpc/init";
import {
  CalendarCreateInput,
  CalendarGetInput,
  createCalendarFeed,
  getCalendarFeed,
  removeCalendarFeed,
} from "./feeds";

export const calendarRouter = router({
  get: signedInProcedure.input(CalendarGetInput).query(({ ctx, input }) => getCalendarFeed(ctx, input)),
  create: signedInProcedure.input(CalendarCreateInput).mutation(({ ctx, input }) => createCalendarFeed(ctx, input)),
  remove: signedInProcedure.input(CalendarGetInput).mutation(({ ctx, input }) => removeCalendarFeed(ctx, input)),
});
