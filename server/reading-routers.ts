import { CountryGetInput, CountryListInput, getCountry, listCountries } from "./countries/get";
import { DashboardGetInput, getDashboard } from "./dashboard/get";
import { ExemptionListInput, listExemptions } from "./exemption/list";
import { listOptions, OptionsInput } from "./records/options";
import { listSearch, SearchListInput } from "./search/list";
import { answeringProcedure, router, signedInProcedure } from "./trpc/init";

export const dashboardRouter = router({
  get: signedInProcedure.input(DashboardGetInput).query(({ ctx, input }) => getDashboard(ctx, input)),
});

export const countriesRouter = router({
  list: signedInProcedure.input(CountryListInput).query(({ ctx, input }) => listCountries(ctx, input)),
  get: signedInProcedure.input(CountryGetInput).query(({ ctx, input }) => getCountry(ctx, input)),
});

export const exemptionRouter = router({
  list: signedInProcedure.input(ExemptionListInput).query(({ ctx, input }) => listExemptions(ctx, input)),
});

export const optionsRouter = router({
  list: answeringProcedure.input(OptionsInput).query(({ ctx, input }) => listOptions(ctx, input)),
});

export const searchRouter = router({
  list: signedInProcedure.input(SearchListInput).query(({ ctx, input }) => listSearch(ctx, input)),
});
