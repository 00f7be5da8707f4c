import type { ObservedInitiative } from '../../../portfolio/observations.types.js';
import type { GoneIssue } from '../../gone-issues.types.js';
import { RECORDS_NAMED, type Sighting } from './kinds.js';

/**
 * Initiatives that go on though the issues they came from are gone (docs/method.md, "Severity of a finding").
 * @param gone every gone issue of initiatives that have none left
 * @param open those of the initiatives that are not final, with the effort that each counts for
 * @returns one sighting for each open initiative, in the order of their ids; certainty 1, at stake its effort
 */
export function goneIssueSightings(gone: readonly GoneIssue[], open: readonly ObservedInitiative[]): Sighting[] {
  const issuesOf = new Map<string, GoneIssue[]>();
  for (const issue of gone) issuesOf.set(issue.initiativeId, [...(issuesOf.get(issue.initiativeId) ?? []), issue]);
  return [...open]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, effort, estimated }): Sighting => {
      const issues = [...(issuesOf.get(id) ?? [])].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
      const first = Math.min(...issues.map(({ since }) => since.getTime()));
      return {
        kind: 'issue_gone',
        subject: `initiative ${id}`,
        certainty: 1,
        stake: effort,
        estimated,
        records: [{ type: 'initiative', id }],
        evidence: {
          issues: issues.slice(0, RECORDS_NAMED).map(({ source, externalId, key }) => ({ source, externalId, key })),
          since: Number.isFinite(first) ? new Date(first).toISOString().slice(0, 10) : null,
          effort,
        },
        ground: issues.map(nameOf),
      };
    });
}

const nameOf = ({ source, externalId }: GoneIssue): string => `${source} ${externalId}`;
