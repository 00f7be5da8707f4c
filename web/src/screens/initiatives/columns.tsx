import type { ReactNode } from 'react';
import type { RegisterNames } from '../../api/names';
import { useFormats } from '../../signs/formats';
import { type InitiativeWord, useChoiceWord } from '../../signs/initiative-words';
import { StateMark } from '../../signs/state-badge';
import type { Translate } from '../../i18n/texts';
import type { SortName } from './initiative-filters';
import classes from './initiatives.module.css';
import type { initiativesTexts } from './initiatives.texts';
import type { Initiative } from './initiatives.queries';

/** What a cell is drawn with. */
export interface CellTools {
  readonly t: Translate<NonNullable<(typeof initiativesTexts)['key']>>;
  readonly names: RegisterNames;
  readonly formats: ReturnType<typeof useFormats>;
  readonly word: ReturnType<typeof useChoiceWord>;
}

interface Column {
  readonly name: ColumnName;
  readonly sort?: SortName;
  /** In the grid: `110px`, `minmax(140px, 1fr)`. */
  readonly width: string;
  /** Numbers stand to the right. */
  readonly numeric?: true;
  readonly cell: (initiative: Initiative, tools: CellTools) => ReactNode;
}

export const COLUMN_NAMES = [
  ...(['key', 'state', 'deliveryStatus', 'teamId', 'accountablePersonId', 'stages', 'goals', 'effort'] as const),
  ...(['startsOn', 'endsOn', 'kind', 'trigger', 'evidenceGrade', 'budget', 'updatedAt'] as const),
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number] & InitiativeWord;

export const FIRST_COLUMNS: readonly ColumnName[] = [
  'key',
  'state',
  'deliveryStatus',
  'teamId',
  'stages',
  'effort',
  'endsOn',
];

/** What is unknown is a dash that says so, never nothing. */
function maybe(text: string | null): ReactNode {
  return text ?? <span className={classes.dash}>–</span>;
}

function listed(names: readonly (string | null)[]): ReactNode {
  const known = names.filter((name): name is string => name !== null);
  if (known.length === 0) return maybe(null);
  return known.length === 1 ? known[0] : `${known[0]} +${known.length - 1}`;
}

export const COLUMNS: readonly Column[] = [
  { name: 'key', sort: 'key', width: '80px', cell: ({ key }) => <span className="figures">{key}</span> },
  {
    name: 'state',
    sort: 'state',
    width: '126px',
    cell: ({ state }, { word }) => <StateMark state={state} word={word('state', state)} />,
  },
  {
    name: 'deliveryStatus',
    width: '120px',
    cell: ({ deliveryStatus }, { word }) => word('deliveryStatus', deliveryStatus),
  },
  { name: 'teamId', width: 'minmax(100px, 0.6fr)', cell: ({ teamId }, { names }) => maybe(names.team(teamId)) },
  {
    name: 'accountablePersonId',
    width: 'minmax(130px, 0.5fr)',
    cell: ({ accountablePersonId }, { names }) => maybe(names.person(accountablePersonId)),
  },
  {
    name: 'stages',
    width: 'minmax(92px, 0.8fr)',
    cell: ({ stages }, { names }) => listed(stages.map(({ stageId }) => names.stage(stageId))),
  },
  {
    name: 'goals',
    width: 'minmax(112px, 0.8fr)',
    cell: ({ goals }, { names }) => listed(goals.map(({ goalId }) => names.goal(goalId))),
  },
  {
    name: 'effort',
    sort: 'effort',
    width: '98px',
    numeric: true,
    cell: ({ effort }, { formats }) => (effort === null ? maybe(null) : formats.number(effort)),
  },
  {
    name: 'startsOn',
    sort: 'startsOn',
    width: '106px',
    numeric: true,
    cell: ({ startsOn }, { formats }) => maybe(startsOn && formats.day(startsOn)),
  },
  {
    name: 'endsOn',
    sort: 'endsOn',
    width: '114px',
    numeric: true,
    cell: ({ endsOn }, { formats }) => maybe(endsOn && formats.day(endsOn)),
  },
  { name: 'kind', width: '150px', cell: ({ kind }, { word }) => word('kind', kind) },
  { name: 'trigger', width: '130px', cell: ({ trigger }, { word }) => maybe(trigger && word('trigger', trigger)) },
  {
    name: 'evidenceGrade',
    width: '120px',
    cell: ({ evidenceGrade }, { word }) => maybe(evidenceGrade && word('evidenceGrade', evidenceGrade)),
  },
  {
    name: 'budget',
    width: '120px',
    numeric: true,
    cell: ({ budget }, { formats }) => maybe(budget && formats.money(budget)),
  },
  {
    name: 'updatedAt',
    sort: 'updatedAt',
    width: '120px',
    numeric: true,
    cell: ({ updatedAt }, { formats }) => formats.ago(updatedAt),
  },
];
