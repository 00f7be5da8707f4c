import type { JiraFaultKind } from '../../../src/integrations/jira/jira-api.types.js';
import type { FakeFault, PagingFault } from './fake-faults.js';
import type { JiraBed, OperationAnswer } from './jira-bed.js';

/** One way in which a site's lists go wrong, and how an import has to end: with everything, or failed for that reason. */
export interface ImportFault {
  readonly name: string;
  readonly paging?: PagingFault;
  readonly fault?: FakeFault;
  /** How often; for ever where it is left out. */
  readonly times?: number;
  readonly ends: 'whole' | JiraFaultKind;
}

const PAGING: readonly (readonly [PagingFault, ImportFault['ends']])[] = [
  ['repeated_token', 'repeated_page'],
  ['same_page', 'repeated_page'],
  ['empty_pages', 'empty_pages'],
  ['no_issues', 'unexpected_answer'],
];
const PAGING_OF_CLOUD: typeof PAGING = [
  ['cycling_tokens', 'repeated_page'],
  ['old_shape', 'unended_list'],
  ['no_end', 'unended_list'],
  ['lost_token', 'unended_list'],
  ['stale_token', 'expired_page'],
  ['sparse_pages', 'whole'],
];
const PAGING_OF_DATA_CENTER: typeof PAGING = [['growing_total', 'empty_pages']];

const BAD_REQUEST: FakeFault = { kind: 'status', status: 400 };

/** Meet every page but the first; a site that goes on so makes an import wait for some seconds where it says so. */
const ANSWERS: readonly ImportFault[] = [
  { name: '401', fault: { kind: 'status', status: 401 }, ends: 'unauthorized' },
  { name: '403', fault: { kind: 'status', status: 403 }, ends: 'forbidden' },
  { name: '410', fault: { kind: 'status', status: 410 }, ends: 'removed' },
  { name: 'HTML', fault: { kind: 'html' }, ends: 'not_jira' },
  { name: 'a redirect inside', fault: { kind: 'redirect', to: 'http://169.254.169.254/latest' }, ends: 'redirected' },
  {
    name: '429 with Retry-After, once',
    fault: { kind: 'status', status: 429, retryAfter: 0 },
    times: 1,
    ends: 'whole',
  },
  { name: '429 without, once', fault: { kind: 'status', status: 429 }, times: 1, ends: 'whole' },
  { name: '503 once', fault: { kind: 'status', status: 503 }, times: 1, ends: 'whole' },
  { name: 'JSON that breaks off, once', fault: { kind: 'truncated' }, times: 1, ends: 'whole' },
  { name: 'a connection that is cut, once', fault: { kind: 'reset' }, times: 1, ends: 'whole' },
];

/** Those that a person would wait for. */
export const LASTING: readonly ImportFault[] = [
  { name: '503', fault: { kind: 'status', status: 503 }, ends: 'unavailable' },
  { name: 'JSON that breaks off', fault: { kind: 'truncated' }, ends: 'truncated' },
  { name: 'a connection that is cut', fault: { kind: 'reset' }, ends: 'unreachable' },
  // Behind it the site is left alone for a minute.
  { name: '429 without Retry-After', fault: { kind: 'status', status: 429 }, ends: 'rate_limited' },
];

/** Leaves the connection blocked for an hour. */
export const FOR_AN_HOUR: ImportFault = {
  name: '429 for an hour',
  fault: { kind: 'status', status: 429, retryAfter: 3600 },
  ends: 'rate_limited',
};

export function importFaults(cloud: boolean): ImportFault[] {
  const paging = [...PAGING, ...(cloud ? PAGING_OF_CLOUD : PAGING_OF_DATA_CENTER)];
  // Behind a first page that was answered, a refusal means the place in the list, where there is one.
  const refused = { name: '400', fault: BAD_REQUEST, ends: cloud ? 'expired_page' : 'bad_request' } as const;
  return [...paging.map(([name, ends]): ImportFault => ({ name, paging: name, ends })), refused, ...ANSWERS];
}

export interface BrokenImport {
  readonly operation: OperationAnswer;
  /** "whole", the reason that the import and the connection's health give, or what is wrong with how it ended. */
  readonly ended: string;
  readonly requests: number;
}

/** An import from a site of which this goes wrong, after something changed on the last of its pages. */
export async function importInSpite(bed: JiraBed, given: ImportFault): Promise<BrokenImport> {
  const { jira } = bed;
  const last = jira.site.all().findLast(({ typeId }) => typeId === '10000');
  jira.clock.advance(60_000);
  if (last) jira.site.change(last.id, { summary: `Changed before ${given.name} at ${jira.clock.now()}` });
  jira.faults.clear();
  if (given.paging) jira.faults.paging = given.paging;
  if (given.fault) jira.faults.add(given.fault, /\/search(\/jql)?$/, given.times ?? Number.POSITIVE_INFINITY, 1);
  jira.resetCounts();
  const operation = await bed.import();
  const requests = jira.requests.length;
  jira.faults.clear();
  return { operation, requests, ended: await endOf(bed, operation) };
}

async function endOf(bed: JiraBed, { state, problem }: OperationAnswer): Promise<string> {
  if (state === 'succeeded') {
    const [open] = await bed.compare();
    return open === undefined ? 'whole' : `silent: ${open.what}`;
  }
  if (state !== 'failed' || !problem) return state;
  const { status, messages } = await bed.health();
  const isSaid = status === 'failing' && Boolean(messages[0]?.text);
  return isSaid ? (problem.fault ?? problem.title) : `silent: ${status}`;
}
