import type { Agreement, AgreementDraft } from './agreements.queries';
import type { Condition } from './condition-rows';
import type { Example } from './examples';

export const STEPS = ['submit', 'approve', 'start_delivery', 'start_measuring', 'close'] as const;
export const SEVERITIES = ['inform', 'warn', 'block'] as const;

type Sentence = Agreement['title'];

/** An agreement as the form has it. */
export interface Draft {
  readonly title: Sentence;
  readonly rationale: Sentence;
  readonly satisfiedBy: Sentence;
  /** Null while what is filled in is no condition. */
  readonly condition: Condition | null;
  readonly steps: Agreement['steps'];
  readonly severity: Agreement['severity'];
  readonly scope: Agreement['scope'];
  readonly ownerId: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

const NO_WORDS: Sentence = { nl: '', en: '' };

const BLANK: Draft = {
  ...{ title: NO_WORDS, rationale: NO_WORDS, satisfiedBy: NO_WORDS },
  condition: { '>=': [{ var: 'stages' }, 1] },
  ...{ steps: ['approve'], severity: 'warn', scope: { kinds: [], teamIds: [], journeyIds: [] } },
  ...{ ownerId: null, validFrom: null, validUntil: null },
};

/** Begins with an agreement, an example, or nothing. */
export function draftOf(from: Agreement | Example | undefined): Draft {
  if (!from) return BLANK;
  const known: Draft = { ...BLANK, title: from.title, condition: from.condition as Condition, steps: from.steps };
  if (!('severity' in from)) return known;
  const { rationale, satisfiedBy, severity, scope, ownerId, validFrom, validUntil } = from;
  return { ...known, rationale, satisfiedBy, severity, scope, ownerId, validFrom, validUntil };
}

export function isComplete({ title, condition, steps }: Draft): boolean {
  return title.nl.trim() !== '' && title.en.trim() !== '' && condition !== null && steps.length > 0;
}

/** What the API takes. An explanation is in both languages or left out. */
export function toBody(draft: Draft): AgreementDraft {
  const { rationale, satisfiedBy, condition, title, ...rest } = draft;
  return {
    ...rest,
    title: { nl: title.nl.trim(), en: title.en.trim() },
    condition: condition as AgreementDraft['condition'],
    ...(isSaid(rationale) ? { rationale } : {}),
    ...(isSaid(satisfiedBy) ? { satisfiedBy } : {}),
  };
}

const isSaid = ({ nl, en }: Sentence): boolean => nl.trim() !== '' || en.trim() !== '';
