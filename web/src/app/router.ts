import { createRouter } from '@tanstack/react-router';
import { administrationRoutes } from '../screens/administration/administration.route';
import { agreementRoute, agreementsRoute } from '../screens/agreements/agreements.route';
import {
  decideRoute,
  decisionRoute,
  decisionsRoute,
  followUpsRoute,
  meetingRoute,
  meetingsRoute,
  newDecisionRoute,
} from '../screens/decide/decide.route';
import { debtsRoute } from '../screens/debts/debts.route';
import { findingRoute, findingsRoute } from '../screens/findings/findings.route';
import { goalsRoute, kpiRoute } from '../screens/goals/goals.route';
import { importRoute, importsRoute } from '../screens/imports/imports.route';
import { initiativeRoute, initiativesRoute } from '../screens/initiatives/initiatives.route';
import { journeyRoute, journeysRoute } from '../screens/journeys/journeys.route';
import { mandatesRoute } from '../screens/mandates/mandates.route';
import { overviewRoute } from '../screens/overview/overview.route';
import { prioritiesRoute, priorityRoundRoute } from '../screens/priorities/priorities.route';
import { registerRoute } from '../screens/register/register.route';
import { accountRoute } from '../screens/account/account.route';
import { forgotRoute, invitationRoute, resetRoute, signInRoute, signUpRoute } from '../screens/sign-in/sign-in.route';
import { boardRoute, rootRoute } from './board.route';
import { BrokenScreen } from './broken-screen';
import { queryClient } from './query-client';

const routeTree = rootRoute.addChildren([
  boardRoute.addChildren([
    overviewRoute,
    journeysRoute,
    journeyRoute,
    findingsRoute,
    findingRoute,
    initiativesRoute,
    initiativeRoute,
    registerRoute,
    goalsRoute,
    kpiRoute,
    importsRoute,
    importRoute,
    decideRoute.addChildren([
      meetingsRoute,
      meetingRoute,
      decisionsRoute,
      newDecisionRoute,
      decisionRoute,
      agreementsRoute,
      agreementRoute,
      prioritiesRoute,
      priorityRoundRoute,
      followUpsRoute,
      debtsRoute,
      mandatesRoute,
    ]),
    ...administrationRoutes,
    accountRoute,
  ]),
  signInRoute,
  signUpRoute,
  forgotRoute,
  resetRoute,
  invitationRoute,
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  // Queries know themselves how fresh they are.
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: BrokenScreen,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
