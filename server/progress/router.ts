import { z } from "zod";
import { WorkId } from "@/domain/progress/progress";
import { actorName } from "../context";
import { answeringProcedure, router } from "../trpc/init";
import { progressOf } from "./keep";

const ProgressGetInput = z.strictObject({ work: WorkId });

export const progressRouter = router({
  /** How far a work of the one who asks is; null where there is none, whoever else may have one of that name. */
  get: answeringProcedure
    .input(ProgressGetInput)
    .query(({ ctx, input }) => progressOf(actorName(ctx.actor), input.work)),
});
