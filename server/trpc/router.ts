import { activitiesRouter } from "../activities/router";
import { calendarRouter } from "../calendar/router";
import { findingsRouter, lawRouter } from "../findings/router";
import { handoversRouter } from "../handovers/router";
import { importsRouter } from "../imports/router";
import { setUpRouter } from "../installation/router";
import { ledgerRouter, registerRouter } from "../ledger/router";
import { organisationsRouter } from "../organisations/router";
import { invitationsRouter, peopleRouter } from "../people/router";
import { progressRouter } from "../progress/router";
import { linksRouter, questionnairesRouter } from "../questionnaires/router";
import { countriesRouter, dashboardRouter, exemptionRouter, optionsRouter, searchRouter } from "../reading-routers";
import { recordRouter } from "../records/router";
import { reviewingRouter } from "../reviewing/router";
import { reviewsRouter } from "../reviews/router";
import { threadsRouter } from "../threads/router";
import { router } from "./init";

/** Every procedure of the browser; each must stand in the access table (access.test.ts). */
export const appRouter = router({
  activities: activitiesRouter,
  threads: threadsRouter,
  reviewing: reviewingRouter,
  reviews: reviewsRouter,
  findings: findingsRouter,
  law: lawRouter,
  exemption: exemptionRouter,
  handovers: handoversRouter,
  imports: importsRouter,
  calendar: calendarRouter,
  questionnaires: questionnairesRouter,
  links: linksRouter,
  parties: recordRouter("party"),
  systems: recordRouter("system"),
  measures: recordRouter("measure"),
  documents: recordRouter("document"),
  cookies: recordRouter("cookie"),
  departments: recordRouter("department"),
  people: peopleRouter,
  invitations: invitationsRouter,
  organisations: organisationsRouter,
  setUp: setUpRouter,
  dashboard: dashboardRouter,
  countries: countriesRouter,
  options: optionsRouter,
  search: searchRouter,
  ledger: ledgerRouter,
  register: registerRouter,
  progress: progressRouter,
});

export type AppRouter = typeof appRouter;
