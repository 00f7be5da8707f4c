import type { Schema } from '../../api/client';
import { inUnits, moneyOf } from '../../signs/money';
import type { Decision } from './decisions.queries';

export type Effect = Schema<'EffectBody'>;
export type EffectKind = Effect['kind'];
export type StageEffect = Schema<'StageEffectBody'>;
export type Grade = StageEffect['grade'];

/** An option while somebody writes it. */
export interface DraftOption {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly doNothing: boolean;
  readonly stages: readonly StageEffect[];
  readonly employees: number | null;
  readonly employeesNote: string;
  /** In whole units of the currency; null unknown. */
  readonly money: number | null;
  readonly effects: readonly Effect[];
}

/** A decision while somebody writes it. */
export interface Draft {
  readonly question: string;
  readonly context: string;
  readonly options: readonly DraftOption[];
  readonly records: Schema<'ConcernedBody'>[];
  readonly reviewOn: string;
  readonly debtOwnerId: string | null;
  /** The members who are asked to attest; none: everybody on the board. */
  readonly attesterIds: readonly string[];
  readonly revisesId: string | null;
}

export const ASPECTS = ['effort', 'ease', 'effectiveness', 'emotion'] as const;
export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];
const LETTERS = 'ABCDEFGHIJKL';

export function emptyOption(key: string, title = '', doNothing = false): DraftOption {
  return {
    ...{ key, title, doNothing, description: '', employeesNote: '' },
    ...{ stages: [], employees: null, money: null, effects: [] },
  };
}

/** A draft of a question, with the option of doing nothing first. */
export function emptyDraft(question: string, nothing: string): Draft {
  return {
    question,
    context: '',
    options: [emptyOption('A', nothing, true), emptyOption('B')],
    records: [],
    reviewOn: '',
    debtOwnerId: null,
    attesterIds: [],
    revisesId: null,
  };
}

/** The first letter that no option is called by. */
export function freeKey(options: readonly DraftOption[]): string {
  const taken = new Set(options.map(({ key }) => key));
  return [...LETTERS].find((letter) => !taken.has(letter)) ?? `o${options.length + 1}`;
}

/** A draft as it was kept, to be written on. */
export function draftOf(decision: Decision): Draft {
  const { question, context, options, records, reviewOn, debtOwnerId, attesterIds, revisesId } = decision;
  return {
    question,
    context: context ?? '',
    reviewOn: reviewOn ?? '',
    debtOwnerId,
    attesterIds,
    revisesId,
    records: records.map(({ type, id }) => ({ type, id })),
    options: options.map((option) => ({
      key: option.key,
      title: option.title,
      description: option.description ?? '',
      doNothing: option.doNothing,
      stages: option.stages,
      employees: option.employees,
      employeesNote: option.employeesNote ?? '',
      money: option.money ? inUnits(option.money) : null,
      effects: option.effects,
    })),
  };
}

/** What the API is told. Stages of which nothing was judged are left out. */
export function bodyOf(draft: Draft, currency: string): Schema<'PrepareDecision'> {
  const { question, context, options, records, reviewOn, debtOwnerId, attesterIds, revisesId } = draft;
  return {
    question: question.trim(),
    context: context.trim() || null,
    records,
    reviewOn: reviewOn || null,
    debtOwnerId,
    attesterIds: [...attesterIds],
    revisesId,
    options: options.map((option) => ({
      key: option.key,
      title: option.title.trim(),
      description: option.description.trim() || null,
      doNothing: option.doNothing,
      stages: option.stages.filter(isJudged),
      employees: option.employees,
      employeesNote: option.employeesNote.trim() || null,
      money: option.money === null ? null : moneyOf(option.money, currency),
      effects: option.doNothing ? [] : [...option.effects],
    })),
  };
}

function isJudged(stage: StageEffect): boolean {
  return stage.stageId !== '' && ASPECTS.some((aspect) => stage[aspect] !== null && stage[aspect] !== undefined);
}

/** Which fields each kind of effect is told. */
export const EFFECT_FIELDS: Readonly<Record<EffectKind, readonly Exclude<keyof Effect, 'kind' | 'resolutions'>[]>> = {
  approve: ['initiativeId'],
  return: ['initiativeId', 'reason'],
  stop: ['initiativeId', 'reason'],
  coordinate: ['initiativeId', 'otherInitiativeId', 'personId'],
  merge: ['initiativeId', 'otherInitiativeId'],
  assign_owner: ['initiativeId', 'personId'],
  replan: ['initiativeId', 'startsOn', 'endsOn'],
  fund: ['initiativeId', 'budget'],
  accept_finding: ['findingId'],
};
export const EFFECT_KINDS = Object.keys(EFFECT_FIELDS) as EffectKind[];
