import type { FieldError } from '../../../platform/problems/problem.js';
import type { Authentication } from '../connections.types.js';
import type { JiraPlatform } from '../issue.types.js';

/** As long as the source of an external reference may be. */
const LONGEST_SOURCE = 100;

/** Where a site is: its base address without a slash at the end, and what it is called in external references. */
export interface SiteAddress {
  readonly baseUrl: string;
  /** `jira:host`, with the path where there is one, in lower case. */
  readonly source: string;
}

/** Reads the address of a site. Whether it may be reached is decided when it is reached. */
export function siteAddress(text: string): SiteAddress | FieldError {
  const url = URL.parse(text);
  const isSite =
    url !== null &&
    ['https:', 'http:'].includes(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.search === '' &&
    url.hash === '';
  if (!isSite) return { pointer: '/baseUrl', code: 'not_a_site' };
  const path = url.pathname.replace(/\/+$/, '');
  const source = `jira:${url.host}${path}`.toLowerCase();
  if (source.length > LONGEST_SOURCE)
    return { pointer: '/baseUrl', code: 'too_long', parameters: { max: LONGEST_SOURCE } };
  return { baseUrl: `${url.origin}${path}`, source };
}

/** Which Jira signs callers in like this. */
export function deploymentOf(authentication: Authentication): JiraPlatform {
  return authentication === 'personal_access_token' ? 'data_center' : 'cloud';
}
