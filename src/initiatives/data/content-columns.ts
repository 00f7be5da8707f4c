import { plainArray, textArray } from '../../platform/database/arrays.js';
import { titleKey } from '../domain/title-key.js';
import type { InitiativeContent } from '../initiatives.types.js';

/** The columns of an initiative's content, in the order of `contentColumns`, with their types for `unnest`. */
export const CONTENT = [
  ['title', 'text'],
  ['title_key', 'text'],
  ['description', 'text'],
  ['kind', 'text'],
  ['delivery_status', 'text'],
  ['trigger', 'text'],
  ['evidence_grade', 'text'],
  ['discipline', 'text'],
  ['accountable_person_id', 'uuid'],
  ['team_id', 'uuid'],
  ['starts_on', 'date'],
  ['ends_on', 'date'],
  ['effort', 'float8'],
  ['budget_minor', 'bigint'],
  ['budget_currency', 'text'],
  ['risk', 'text'],
  ['reversible', 'boolean'],
  ['sponsor_person_id', 'uuid'],
  ['desired_experience', 'text'],
] as const;

/** `title, description, …` */
export const CONTENT_NAMES = CONTENT.map(([name]) => name).join(', ');

/** `$n::text[]`, `$n+1::text[]`, … from the given parameter on. */
export function contentParameters(first: number): string[] {
  return CONTENT.map(([, type], i) => `$${first + i}::${type}[]`);
}

/** One list per column of `CONTENT`, one entry per initiative. */
export function contentColumns(bodies: readonly InitiativeContent[]): string[] {
  return [
    textArray(bodies.map((body) => body.title)),
    textArray(bodies.map((body) => titleKey(body.title))),
    textArray(bodies.map((body) => body.description)),
    plainArray(bodies.map((body) => body.kind)),
    plainArray(bodies.map((body) => body.deliveryStatus)),
    plainArray(bodies.map((body) => body.trigger)),
    plainArray(bodies.map((body) => body.evidenceGrade)),
    plainArray(bodies.map((body) => body.discipline)),
    plainArray(bodies.map((body) => body.accountablePersonId)),
    plainArray(bodies.map((body) => body.teamId)),
    plainArray(bodies.map((body) => body.startsOn)),
    plainArray(bodies.map((body) => body.endsOn)),
    plainArray(bodies.map((body) => body.effort)),
    plainArray(bodies.map((body) => body.budget?.amountMinor ?? null)),
    plainArray(bodies.map((body) => body.budget?.currency ?? null)),
    plainArray(bodies.map((body) => body.risk)),
    plainArray(bodies.map((body) => body.reversible)),
    plainArray(bodies.map((body) => body.sponsorPersonId)),
    textArray(bodies.map((body) => body.desiredExperience)),
  ];
}
