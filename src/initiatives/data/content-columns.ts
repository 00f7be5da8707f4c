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

/** `$n::text[], $n+1::text[], …` from the given parameter on. */
export function contentParameters(first: number): string {
  return CONTENT.map(([, type], i) => `$${first + i}::${type}[]`).join(', ');
}

/** One array per column of `CONTENT`, one entry per initiative. */
export function contentColumns(bodies: readonly InitiativeContent[]): unknown[] {
  return [
    bodies.map((body) => body.title),
    bodies.map((body) => titleKey(body.title)),
    bodies.map((body) => body.description),
    bodies.map((body) => body.kind),
    bodies.map((body) => body.deliveryStatus),
    bodies.map((body) => body.trigger),
    bodies.map((body) => body.evidenceGrade),
    bodies.map((body) => body.discipline),
    bodies.map((body) => body.accountablePersonId),
    bodies.map((body) => body.teamId),
    bodies.map((body) => body.startsOn),
    bodies.map((body) => body.endsOn),
    bodies.map((body) => body.effort),
    bodies.map((body) => body.budget?.amountMinor ?? null),
    bodies.map((body) => body.budget?.currency ?? null),
    bodies.map((body) => body.risk),
    bodies.map((body) => body.reversible),
    bodies.map((body) => body.sponsorPersonId),
    bodies.map((body) => body.desiredExperience),
  ];
}
