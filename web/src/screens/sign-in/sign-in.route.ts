import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../app/board.route';

/** Where to go after signing in: an address of this board and nothing else. */
interface AfterwardsSearch {
  readonly next?: string;
}

interface TokenSearch {
  readonly token?: string;
}

const afterwards = ({ next }: Record<string, unknown>): AfterwardsSearch =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
const mailed = ({ token }: Record<string, unknown>): TokenSearch =>
  typeof token === 'string' || typeof token === 'number' ? { token: String(token) } : {};

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: afterwards,
}).lazy(() => import('./sign-in.screen').then(({ Route }) => Route));

export const signUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-up',
}).lazy(() => import('./sign-up.screen').then(({ Route }) => Route));

export const forgotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'forgot-password',
}).lazy(() => import('./forgot-password.screen').then(({ Route }) => Route));

export const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'reset-password',
  validateSearch: mailed,
}).lazy(() => import('./reset-password.screen').then(({ Route }) => Route));

export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'accept-invitation',
  validateSearch: mailed,
}).lazy(() => import('./accept-invitation.screen').then(({ Route }) => Route));
