import { changesInAMinute } from '../../test/support/jira/jira-figures.js';
import type { Figure } from '../report.js';
import type { Stage } from './stage.js';

const LAGS = [0, 60, 300, 900];
const ZONES = ['Pacific/Kiritimati', 'Europe/Amsterdam', 'Pacific/Pago_Pago'];
const [ISSUES, CHANGES] = [500, 2000];

/** 2,000 changes within a minute, at every lag and in every time zone, and one sweep right behind them. */
export async function measureCurrency(stage: Stage, say: (text: string) => void): Promise<Figure[]> {
  const sums = { missed: 0, doubled: 0, unseen: 0, open: 0, seconds: 0, points: 0 };
  for (const lagSeconds of LAGS) {
    for (const timeZone of ZONES) {
      const caller = await stage.signUp(`currency-${lagSeconds}-${ZONES.indexOf(timeZone)}`);
      const jira = await stage.site({ lagSeconds, timeZone });
      const bed = await stage.bedOf(jira, caller).connect();
      const outcome = await changesInAMinute(bed, ISSUES, CHANGES);
      const doubled = outcome.afterSweep.filter(({ kind }) => kind === 'doubled').length;
      sums.doubled += doubled;
      sums.missed += outcome.afterSweep.length - doubled;
      sums.unseen += outcome.unseen;
      sums.open += outcome.afterLook.length;
      sums.points = Math.max(sums.points, outcome.sweepPoints);
      say(
        `${lagSeconds} s behind, ${timeZone}: ${outcome.afterSweep.length} open, ${outcome.unseen} not yet in the search`,
      );
    }
  }
  const sites = LAGS.length * ZONES.length;
  const changes = `${CHANGES.toLocaleString('en')} changes in a minute`;
  return [
    {
      name: `missed after one sweep behind ${changes}, ${sites} sites`,
      value: sums.missed,
      unit: '',
      target: { atMost: 0 },
      detail: `search 0, 60, 300, 900 s behind, account at UTC+14, +1, −11; a sweep of ${ISSUES} cost ${sums.points} points at most`,
    },
    { name: 'doubled', value: sums.doubled, unit: '', target: { atMost: 0 } },
    {
      name: 'open when the search had caught up and a look came by',
      value: sums.open,
      unit: '',
      target: { atMost: 0 },
      detail: `${sums.unseen} new issues were not in the search before`,
    },
  ];
}
