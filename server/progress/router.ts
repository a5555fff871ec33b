import { z } from "zod";
import { WorkId } from "@/domain/progress/progress";
import { actorName } from "../context";
import { answeringProcedure, router, signedInProcedure } from "../trpc/init";
import { progressOf, stopWork } from "./keep";

const WorkInput = z.strictObject({ work: WorkId });

/** Each speaks of a work of the one who asks, whoever else may have one of that name. */
export const progressRouter = router({
  /** How far it is; null where there is none. */
  get: answeringProcedure.input(WorkInput).query(({ ctx, input }) => progressOf(actorName(ctx.actor), input.work)),
  cancel: signedInProcedure.input(WorkInput).mutation(({ ctx, input }) => stopWork(actorName(ctx.actor), input.work)),
});
