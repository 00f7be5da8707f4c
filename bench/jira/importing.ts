import { seedSite } from '../../test/support/jira/seed-site.js';
import type { Figure } from '../report.js';
import type { Stage } from './stage.js';

const [ISSUES, WORKERS] = [10_000, 20];

/** An import of 10,000 issues, and twenty workers of two instances whose access token has ended. */
export async function measureImport(stage: Stage, say: (text: string) => void): Promise<Figure[]> {
  const jira = await stage.site();
  const instance = await stage.serve({ ATLASSIAN_API_URL: jira.url, ATLASSIAN_AUTH_URL: jira.url });
  seedSite(jira.site, ISSUES);
  jira.clock.advance(60_000);
  const bed = await stage.bedOf(jira, await stage.signUp('import')).connect({ rules: { choice: { minLevel: null } } });
  jira.resetCounts();
  const begun = performance.now();
  const operation = await bed.import();
  const seconds = (performance.now() - begun) / 1000;
  const { listRequests, points } = jira;
  say(`${operation.state}: ${JSON.stringify(operation.result)}`);
  const found = await bed.compare();
  await instance.stop();
  return [
    {
      name: `issues that differ after an import of ${ISSUES.toLocaleString('en')}`,
      value: operation.state === 'succeeded' ? found.length : null,
      unit: '',
      target: { atMost: 0 },
      detail: `${seconds.toFixed(0)} s, ${(ISSUES / seconds).toFixed(0)} issues/s with relations`,
    },
    { name: 'list requests of it', value: listRequests, unit: '', target: { atMost: 105 } },
    {
      name: 'points of it',
      value: points,
      unit: '',
      target: { atMost: 10_200 },
      detail: `counted by the site; ${String(operation.result?.['points'])} by Regie`,
    },
    await measureRefreshes(stage),
  ];
}

async function measureRefreshes(stage: Stage): Promise<Figure> {
  const jira = await stage.site();
  seedSite(jira.site, 5);
  const addresses = { ATLASSIAN_API_URL: jira.url, ATLASSIAN_AUTH_URL: jira.url };
  const instances = await Promise.all([stage.serve(addresses), stage.serve(addresses)]);
  const caller = await stage.signUp('refreshes');
  const { clientId, clientSecret, cloudId } = jira.oauth;
  const { refreshToken } = jira.oauth.grant();
  const credentials = { kind: 'oauth', clientId, clientSecret, cloudId, refreshToken };
  const bed = await stage
    .bedOf(jira, caller)
    .connect({ body: { baseUrl: 'https://oauth.atlassian.net', credentials }, rules: null });
  const work = async (at: number): Promise<number> => {
    const url = `${instances[at % instances.length]?.url ?? ''}${bed.path}/test`;
    const answer = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${caller.token}` } });
    return ((await answer.json()) as { ok?: boolean }).ok === true ? 1 : 0;
  };
  await work(0);
  const before = jira.oauth.counts.refreshed;
  // The token has ended for the site, and nobody here knows yet.
  jira.clock.advance(2 * 3_600_000);
  const done = await Promise.all(Array.from({ length: WORKERS }, (_, at) => work(at)));
  for (const instance of instances) await instance.stop();
  const { refreshed, refused } = jira.oauth.counts;
  const well = done.reduce((sum, one) => sum + one, 0);
  return {
    name: `refreshes of ${WORKERS} workers with one expired token`,
    value: well === WORKERS ? refreshed - before : null,
    unit: '',
    target: { atMost: 1 },
    detail: `on two instances; ${well} of ${WORKERS} went on, ${refused} refreshes refused`,
  };
}
