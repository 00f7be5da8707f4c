import { importFaults, importInSpite, LASTING } from '../../test/support/jira/import-faults.js';
import { seedSite } from '../../test/support/jira/seed-site.js';
import type { Figure } from '../report.js';
import type { Stage } from './stage.js';

const [ISSUES, CAP] = [350, 20];

/** Imports from sites whose lists go wrong in every way, on Cloud and Data Center. */
export async function measureFaults(stage: Stage, say: (text: string) => void): Promise<Figure[]> {
  const instance = await stage.serve();
  const wrong: string[] = [];
  const sums = { imports: 0, whole: 0, longest: 0 };
  for (const platform of ['cloud', 'data_center'] as const) {
    const jira = await stage.site({ platform });
    seedSite(jira.site, ISSUES);
    const bed = await stage
      .bedOf(jira, await stage.signUp(`faults-${platform.replace('_', '-')}`))
      .connect({ rules: { choice: { minLevel: null } } });
    await bed.import();
    await bed.call('PATCH', bed.path, { requestCap: CAP }, { 'if-match': '*' });
    for (const fault of [...importFaults(jira.cloud), ...LASTING]) {
      // An import reads on where the one before broke off: each fault is to meet one that begins.
      await bed.import();
      const { ended, requests } = await importInSpite(bed, fault);
      sums.imports += 1;
      sums.whole += ended === 'whole' ? 1 : 0;
      sums.longest = Math.max(sums.longest, requests);
      if (ended !== fault.ends) wrong.push(`${platform} ${fault.name}: ${ended}`);
    }
    say(`${platform} tried`);
  }
  await instance.stop();
  return [
    {
      name: `imports from a broken site that ended otherwise than whole or visibly failed, of ${sums.imports}`,
      value: wrong.length,
      unit: '',
      target: { atMost: 0 },
      detail:
        wrong.length > 0
          ? wrong.join('; ')
          : `${sums.whole} whole, ${sums.imports - sums.whole} failed with their reason`,
    },
    { name: 'requests of the longest of them, of its cap', value: sums.longest, unit: '', target: { atMost: CAP } },
  ];
}
