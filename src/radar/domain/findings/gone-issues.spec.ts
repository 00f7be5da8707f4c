import type { GoneIssue } from '../../gone-issues.types.js';
import { goneIssueSightings } from './gone-issues.js';
import { sentencesOf } from './sentences.js';

const issue = (initiativeId: string, externalId: string, since: string): GoneIssue => ({
  ...{ initiativeId, externalId, source: 'jira:site.example', key: `CX-${externalId}` },
  since: new Date(since),
});

describe('an initiative whose issues are gone', () => {
  const gone = [
    issue('b', '3', '2026-03-04T10:00:00Z'),
    issue('b', '2', '2026-03-02T23:00:00Z'),
    issue('c', '9', '2026-03-01T00:00:00Z'),
  ];

  it('is seen once, with all of them, as long as it is open', () => {
    const seen = goneIssueSightings(gone, [{ id: 'b', effort: 4, estimated: false }]);
    expect(seen).toEqual([
      {
        kind: 'issue_gone',
        subject: 'initiative b',
        certainty: 1,
        stake: 4,
        estimated: false,
        records: [{ type: 'initiative', id: 'b' }],
        evidence: {
          issues: [
            { source: 'jira:site.example', externalId: '2', key: 'CX-2' },
            { source: 'jira:site.example', externalId: '3', key: 'CX-3' },
          ],
          since: '2026-03-02',
          effort: 4,
        },
        ground: ['jira:site.example 2', 'jira:site.example 3'],
      },
    ]);
    expect(goneIssueSightings([...gone].reverse(), [{ id: 'b', effort: 4, estimated: false }])).toEqual(seen);
  });

  it('says which, since when, and what would resolve it', () => {
    const [seen] = goneIssueSightings(gone, [{ id: 'c', effort: 2.5, estimated: true }]);
    expect(sentencesOf(seen!, () => 'Clear letters', 'nl')).toEqual({
      title: 'Het issue van Clear letters is weg',
      explanation:
        'CX-9 is sinds 1 maart 2026 niet meer te vinden waar het vandaan kwam. Het initiatief staat nog open, met 2,5 inzet.',
      suggestion: 'Sluit het initiatief, koppel het aan een ander issue, of haal het issue terug.',
    });
    expect(sentencesOf(seen!, () => 'Clear letters', 'en').title).toBe('The issue of Clear letters is gone');
  });
});
