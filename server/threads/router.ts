import { answeringProcedure, router } from "../trpc/init";
import { listThreads, ThreadListInput } from "./list";
import {
  acceptSuggestion,
  closeThread,
  createThread,
  reopenThread,
  replyToThread,
  ThreadAcceptInput,
  ThreadCreateInput,
  ThreadReplyInput,
  ThreadStepInput,
} from "./write";

export const threadsRouter = router({
  list: answeringProcedure.input(ThreadListInput).query(({ ctx, input }) => listThreads(ctx, input)),
  create: answeringProcedure.input(ThreadCreateInput).mutation(({ ctx, input }) => createThread(ctx, input)),
  reply: answeringProcedure.input(ThreadReplyInput).mutation(({ ctx, input }) => replyToThread(ctx, input)),
  close: answeringProcedure.input(ThreadStepInput).mutation(({ ctx, input }) => closeThread(ctx, input)),
  reopen: answeringProcedure.input(ThreadStepInput).mutation(({ ctx, input }) => reopenThread(ctx, input)),
  accept: answeringProcedure.input(ThreadAcceptInput).mutation(({ ctx, input }) => acceptSuggestion(ctx, input)),
});
