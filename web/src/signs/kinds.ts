import {
  IconBoxMultiple,
  IconArrowsCross,
  IconCalendarX,
  IconFlagOff,
  IconLockOpen,
  type IconProps,
  IconSquareDashed,
  IconUserQuestion,
  IconPuzzle,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { defineTexts } from '../i18n/texts';

/** What a finding is about. Each has one hue and one icon, everywhere: chart, badge, finding. Hue is never good or bad. */
export type Family =
  'fragmentation' | 'duplication' | 'conflict' | 'whitespot' | 'ownership' | 'contribution' | 'approval' | 'collision';

const FAMILIES: Readonly<Record<string, Family>> = {
  fragmentation: 'fragmentation',
  duplicate: 'duplication',
  possible_duplicate: 'duplication',
  hidden_overlap: 'duplication',
  sequel: 'duplication',
  namesake: 'duplication',
  kpi_conflict: 'conflict',
  guardrail: 'conflict',
  overclaim: 'conflict',
  no_room: 'conflict',
  white_spot: 'whitespot',
  over_served: 'whitespot',
  unowned: 'ownership',
  diffuse: 'ownership',
  uncontributing: 'contribution',
  underway_without_approval: 'approval',
  channel_silo: 'collision',
  change_collision: 'collision',
  issue_gone: 'ownership',
  // The director's six figures speak of the same.
  fragmentation_index: 'fragmentation',
  duplicated_effort: 'duplication',
  open_conflicts: 'conflict',
  white_spots: 'whitespot',
  uncontributing_share: 'contribution',
};

/** The family of a kind of finding, or of one of the six figures. A kind that is not known here is drawn in grey. */
export function familyOf(kind: string): Family {
  return FAMILIES[kind] ?? 'collision';
}

export const FAMILY_ICONS: Readonly<Record<Family, ComponentType<IconProps>>> = {
  fragmentation: IconPuzzle,
  duplication: IconBoxMultiple,
  conflict: IconArrowsCross,
  whitespot: IconSquareDashed,
  ownership: IconUserQuestion,
  contribution: IconFlagOff,
  approval: IconLockOpen,
  collision: IconCalendarX,
};

/** The colours of a family as CSS: the mark, its words, its ground. They follow the theme. */
export function familyColours(family: Family) {
  return {
    mark: `var(--kind-${family})`,
    text: `var(--kind-${family}-text)`,
    wash: `var(--kind-${family}-wash)`,
  } as const;
}

export const kindTexts = defineTexts('kinds', {
  nl: {
    fragmentation: 'Versnippering',
    duplicate: 'Dubbel werk',
    possible_duplicate: 'Misschien dubbel',
    hidden_overlap: 'Verborgen overlap',
    sequel: 'Vervolg',
    namesake: 'Naamgenoten',
    kpi_conflict: 'KPI-conflict',
    guardrail: 'Grens van een ander',
    overclaim: 'Te veel beloofd',
    white_spot: 'Witte vlek',
    over_served: 'Overbediend',
    unowned: 'Zonder eigenaar',
    diffuse: 'Iedereen, dus niemand',
    uncontributing: 'Zonder doel',
    underway_without_approval: 'Zonder akkoord',
    channel_silo: 'Kanaalsilo',
    change_collision: 'Botsende oplevering',
    issue_gone: 'Issue verdwenen',
  },
  en: {
    fragmentation: 'Fragmentation',
    duplicate: 'Done twice',
    possible_duplicate: 'Maybe done twice',
    hidden_overlap: 'Hidden overlap',
    sequel: 'Sequel',
    namesake: 'Namesakes',
    kpi_conflict: 'KPI conflict',
    guardrail: 'Another’s limit',
    overclaim: 'Promised too much',
    white_spot: 'White spot',
    over_served: 'Over-served',
    unowned: 'Unowned',
    diffuse: 'Everybody, so nobody',
    uncontributing: 'Without a goal',
    underway_without_approval: 'Without approval',
    channel_silo: 'Channel silo',
    change_collision: 'Colliding deliveries',
    issue_gone: 'Issue gone',
  },
});

export type FindingKind = NonNullable<(typeof kindTexts)['key']>;
