import { setTimeout as pause } from 'node:timers/promises';
import { forgeries, messagesByABadPost, quantile } from '../../test/support/jira/jira-figures.js';
import type { JiraBed } from '../../test/support/jira/jira-bed.js';
import { seedSite } from '../../test/support/jira/seed-site.js';
import type { Figure } from '../report.js';
import type { Stage } from './stage.js';

const [ISSUES, MESSAGES] = [1000, 10_000];

/** Waits until an instance has worked off what arrived. */
async function workedOff(bed: JiraBed): Promise<void> {
  while ((await bed.health()).webhooks.waiting > 0) await pause(500);
  await bed.follow('second_look');
}

/** 10,000 messages sent one to six times each, shuffled, one in twenty lost; and as many forged ones. */
export async function measureWebhooks(stage: Stage, say: (text: string) => void): Promise<Figure[]> {
  const instance = await stage.serve();
  const jira = await stage.site({ lagSeconds: 30 });
  seedSite(jira.site, ISSUES);
  jira.clock.advance(60_000);
  const bed = await stage.bedOf(jira, await stage.signUp('webhooks'), instance).connect();
  await bed.import();
  jira.webhooks.take(bed.target);
  say(`${ISSUES} issues imported`);
  const begun = performance.now();
  let sentAt = begun;
  const { posted, p99, afterMessages, afterSweep } = await messagesByABadPost(bed, {
    messages: MESSAGES,
    over: 86_400_000,
    worked: () => {
      sentAt = performance.now();
      say('messages sent');
      return workedOff(bed);
    },
  });
  const perSecond = posted.sent / ((sentAt - begun) / 1000);
  say(`messages worked off; ${afterMessages.length} differences before the sweep, ${afterSweep.length} after`);
  const refused = posted.sent - (posted.answers[204] ?? 0);
  const forged = await jira.webhooks.send(forgeries(bed, MESSAGES), bed.target);
  const afterForgeries = await bed.compare();
  const failed = (await bed.health()).webhooks.failed;
  await instance.stop();
  const issuesOf = (found: readonly { siteIssueId: string }[]): number =>
    new Set(found.map((one) => one.siteIssueId)).size;
  const milliseconds = (share: number): string => quantile(posted.latencies, share).toFixed(1);
  return [
    {
      name: `issues that differ after ${MESSAGES.toLocaleString('en')} messages and a sweep`,
      value: issuesOf(afterSweep),
      unit: '',
      target: { atMost: 0 },
      detail: `${posted.sent.toLocaleString('en')} sent, 1–6 times each, shuffled, ${posted.dropped} lost; ${issuesOf(afterMessages)} differed before the sweep; ${refused} refused, ${failed} given up`,
    },
    {
      name: 'answer to a message, p99',
      value: p99,
      unit: 'ms',
      target: { atMost: 500 },
      detail: `p50 ${milliseconds(0.5)} ms, longest ${milliseconds(1)} ms, 8 at a time, ${perSecond.toFixed(0)}/s, worked off meanwhile`,
    },
    {
      name: `accepted of ${MESSAGES.toLocaleString('en')} forged or altered bodies`,
      value: forged.sent - (forged.answers[401] ?? 0) + afterForgeries.length,
      unit: '',
      target: { atMost: 0 },
      detail: `seven ways; answers ${JSON.stringify(forged.answers)}`,
    },
  ];
}
