import { router, signedInProcedure } from "../trpc/init";
import { LedgerListInput, listLedger } from "./list";

export const ledgerRouter = router({
  list: signedInProcedure.input(LedgerListInput).query(({ ctx, input }) => listLedger(ctx, input)),
});
