import type { Sentence } from '../../../platform/problems/problem.js';
import type { Cluster, LeadGround } from '../../clusters.types.js';

/** Why one is proposed as the lead. */
export const LEAD_TEXTS: Readonly<Record<LeadGround, Sentence>> = {
  approved: { en: 'the board approved it', nl: 'het board heeft het goedgekeurd' },
  largest_effort: { en: 'it is the largest', nl: 'het is het grootste' },
  contributes: { en: 'it says best how it contributes', nl: 'het zegt het best hoe het bijdraagt' },
  accountable: { en: 'somebody answers for it', nl: 'iemand is ervoor verantwoordelijk' },
  oldest: { en: 'it was there first', nl: 'het was er het eerst' },
};

/** What to do about a cluster. `{lead}` and the effort are filled in. */
export const PROPOSAL_TEXTS: Readonly<Record<Cluster['suggestion'], Sentence>> = {
  merge: {
    en: 'Merge {others} into {lead} ({why}): about {freed} of {total} {unit} comes free.',
    nl: 'Voeg {others} samen in {lead} ({why}): ongeveer {freed} van {total} {unit} komt vrij.',
  },
  coordinate: {
    en: 'Coordinate {others} with {lead} in the lead ({why}) and decide together what is done once: about {freed} of {total} {unit} overlaps.',
    nl: 'Stem {others} af onder leiding van {lead} ({why}) en bepaal samen wat één keer gebeurt: ongeveer {freed} van {total} {unit} overlapt.',
  },
};
