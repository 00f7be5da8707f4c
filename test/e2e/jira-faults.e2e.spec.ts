import { FOR_AN_HOUR, importFaults, importInSpite } from '../support/jira/import-faults.js';
import type { JiraBed } from '../support/jira/jira-bed.js';
import { seedSite } from '../support/jira/seed-site.js';
import { TestBeds } from '../support/jira/test-beds.js';

jest.setTimeout(120_000);

const ISSUES = 230;
/** Far more than the three pages that there are. */
const CAP = 14;

let beds: TestBeds;

beforeAll(async () => {
  beds = await TestBeds.start({ REGIE_BACKGROUND: 'same-process' });
});
afterAll(() => beds.close());

/** The faults that last, which take their time, are tried at the client and in `npm run bench:jira`. */
describe.each(['cloud', 'data_center'] as const)('an import from a %s site', (platform) => {
  let bed: JiraBed;

  beforeAll(async () => {
    const jira = await beds.site({ platform });
    seedSite(jira.site, ISSUES);
    bed = await beds.bedOf(jira).connect({ rules: { choice: { minLevel: null } } });
    expect(await bed.import()).toMatchObject({ state: 'succeeded', result: { created: ISSUES } });
    await bed.call('PATCH', bed.path, { requestCap: CAP }, { 'if-match': '*' });
  });

  it.each(importFaults(platform === 'cloud').map((fault) => [fault.name, fault.ends, fault] as const))(
    'ends in spite of %s: %s',
    async (_, ends, fault) => {
      const { ended, requests } = await importInSpite(bed, fault);
      expect(ended).toBe(ends);
      expect(requests).toBeLessThanOrEqual(CAP);
    },
  );

  it('says in its health that all is well again, and leaves a site alone that asks for it', async () => {
    expect(await importInSpite(bed, { name: 'nothing', ends: 'whole' })).toMatchObject({ ended: 'whole' });
    expect((await bed.health()).status).not.toBe('failing');
    expect(await importInSpite(bed, FOR_AN_HOUR)).toMatchObject({ ended: FOR_AN_HOUR.ends });
    expect((await bed.health()).blockedUntil).toEqual(expect.any(String));
    expect(await importInSpite(bed, { name: 'nothing', ends: 'whole' })).toMatchObject({ requests: 0 });
  });
});
