import { router, signedInProcedure } from "../trpc/init";
import { assignFinding, FindingAssignInput, FindingJudgeInput, judgeFinding } from "./judge";
import { LawListInput, LawPutInput, LawResetInput, listLaw, putLaw, resetLaw } from "./law";
import { FindingListInput, FindingsOfInput, FindingTotalsInput, findingsOf, listFindings, totalFindings } from "./list";
import { LawSimulateInput, simulateLaw } from "./simulate-law";

export const findingsRouter = router({
  list: signedInProcedure.input(FindingListInput).query(({ ctx, input }) => listFindings(ctx, input)),
  totals: signedInProcedure.input(FindingTotalsInput).query(({ ctx, input }) => totalFindings(ctx, input)),
  of: signedInProcedure.input(FindingsOfInput).query(({ ctx, input }) => findingsOf(ctx, input)),
  judge: signedInProcedure.input(FindingJudgeInput).mutation(({ ctx, input }) => judgeFinding(ctx, input)),
  assign: signedInProcedure.input(FindingAssignInput).mutation(({ ctx, input }) => assignFinding(ctx, input)),
});

export const lawRouter = router({
  list: signedInProcedure.input(LawListInput).query(({ ctx, input }) => listLaw(ctx, input)),
  put: signedInProcedure.input(LawPutInput).mutation(({ ctx, input }) => putLaw(ctx, input)),
  reset: signedInProcedure.input(LawResetInput).mutation(({ ctx, input }) => resetLaw(ctx, input)),
  simulate: signedInProcedure.input(LawSimulateInput).query(({ ctx, input }) => simulateLaw(ctx, input)),
});
