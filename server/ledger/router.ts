import { router, signedInProcedure } from "../trpc/init";
import { CompareInput, compareDays } from "./compare";
import { getDays, RegisterDaysInput } from "./days";
import { LedgerListInput, listLedger } from "./list";
import { LedgerVerifyInput, verifyRegister } from "./verify-register";

export const ledgerRouter = router({
  list: signedInProcedure.input(LedgerListInput).query(({ ctx, input }) => listLedger(ctx, input)),
  verify: signedInProcedure.input(LedgerVerifyInput).query(({ ctx, input }) => verifyRegister(ctx, input)),
});

/** The register through time: which days there are, and what differs between two of them. */
export const registerRouter = router({
  days: signedInProcedure.input(RegisterDaysInput).query(({ ctx, input }) => getDays(ctx, input)),
  compare: signedInProcedure.input(CompareInput).query(({ ctx, input }) => compareDays(ctx, input)),
});
