import type { SharedNoun } from "@/domain/ledger-actions";
import { router, signedInProcedure } from "../trpc/init";
import { getRecord, RecordGetInput } from "./get";
import { listRecords, RecordListInput } from "./list";
import {
  createRecord,
  RecordCreateInput,
  RecordRemoveInput,
  RecordUpdateInput,
  removeRecord,
  updateRecord,
} from "./write";

/** The five procedures that every shared noun has. */
export function recordRouter<N extends Exclude<SharedNoun, "person">>(noun: N) {
  return router({
    list: signedInProcedure.input(RecordListInput).query(({ ctx, input }) => listRecords(ctx, noun, input)),
    get: signedInProcedure.input(RecordGetInput).query(({ ctx, input }) => getRecord(ctx, noun, input)),
    create: signedInProcedure.input(RecordCreateInput).mutation(({ ctx, input }) => createRecord(ctx, noun, input)),
    update: signedInProcedure.input(RecordUpdateInput).mutation(({ ctx, input }) => updateRecord(ctx, noun, input)),
    remove: signedInProcedure.input(RecordRemoveInput).mutation(({ ctx, input }) => removeRecord(ctx, noun, input)),
  });
}
