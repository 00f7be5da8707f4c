import type { Schema } from '../../api/client';
import { inUnits, moneyOf } from '../../signs/money';
import type { EffectKind } from '../decide/draft';
import type { Mandate, MandateChange, MandateScope } from './mandates.queries';

export const SCOPES = ['organisation', 'journeys', 'teams', 'goals'] as const satisfies readonly MandateScope[];

/** A mandate as it is being written. */
export interface MandateDraft {
  readonly memberId: string | null;
  /** In whole units of the currency; null: any amount. */
  readonly amount: number | null;
  readonly scope: MandateScope;
  readonly scopeIds: readonly string[];
  /** None: every kind. */
  readonly effects: readonly EffectKind[];
  readonly validFrom: string;
  /** Empty: until further notice. */
  readonly validUntil: string;
  readonly note: string;
}

/** @param day when a new one begins, unless somebody says otherwise */
export function draftOf(mandate: Mandate | null, day: string): MandateDraft {
  return {
    memberId: mandate?.memberId ?? null,
    amount: mandate?.amount ? inUnits(mandate.amount) : null,
    scope: mandate?.scope ?? 'organisation',
    scopeIds: mandate?.scopeIds ?? [],
    effects: mandate?.effects ?? [],
    validFrom: mandate?.validFrom ?? day,
    validUntil: mandate?.validUntil ?? '',
    note: mandate?.note ?? '',
  };
}

/** What the API is told of a whole draft; null while nobody is chosen or the first day is missing. */
export function termsOf(draft: MandateDraft, currency: string): Schema<'GrantMandate'> | null {
  const { memberId, amount, scope, scopeIds, effects, validFrom, validUntil, note } = draft;
  if (memberId === null || validFrom === '') return null;
  return {
    memberId,
    amount: amount === null ? null : moneyOf(amount, currency),
    scope,
    scopeIds: scope === 'organisation' ? [] : [...scopeIds],
    effects: effects.length === 0 ? null : [...effects],
    validFrom,
    validUntil: validUntil || null,
    note: note.trim() || null,
  };
}

/** What differs from how the mandate was. Scope and what it names belong together. */
export function changesOf(before: Mandate, terms: Schema<'GrantMandate'>): MandateChange {
  const { memberId, amount, scope, scopeIds, effects, validFrom, validUntil, note } = terms;
  const sameScope = scope === before.scope && sameMembers(scopeIds, before.scopeIds);
  return {
    ...(memberId === before.memberId ? {} : { memberId }),
    ...(amount?.amountMinor === before.amount?.amountMinor ? {} : { amount }),
    ...(sameScope ? {} : { scope, scopeIds }),
    ...(sameMembers(effects, before.effects) ? {} : { effects }),
    ...(validFrom === before.validFrom ? {} : { validFrom }),
    ...(validUntil === before.validUntil ? {} : { validUntil }),
    ...(note === before.note ? {} : { note }),
  };
}

function sameMembers(one: readonly string[] | null = null, other: readonly string[] | null = null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((member) => other.includes(member));
}
