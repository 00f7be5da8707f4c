import type { Unread, UnreadReason } from '../issue.types.js';

export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const rawOf = (value: unknown): Raw => (isRaw(value) ? value : {});

/** An id as text, whether it came as text or number; null for anything else. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  return textOf(value)?.trim() ?? null;
}

/** A text with something in it; null for anything else. Signs that no database takes are left out. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.replace(/\u0000/g, '').toWellFormed();
  return text.trim() === '' ? null : text;
}

/** `2019-02-15T19:01:52.971-0800`, with or without a colon in the zone, or milliseconds → RFC 3339 in UTC. */
export function momentOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim().replace(/([+-]\d{2})(\d{2})$/, '$1:$2') : value;
  const known = typeof text === 'number' || (typeof text === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(text));
  const date = new Date(known ? text : Number.NaN);
  const year = date.getUTCFullYear();
  return year >= 1900 && year < 3000 ? date.toISOString() : null;
}

/** A day that exists, of a date or of the beginning of a timestamp. */
export function dayOf(value: unknown): string | null {
  const day = typeof value === 'string' ? /^((?:19|2\d)\d{2}-\d{2}-\d{2})(?:$|T)/.exec(value.trim())?.[1] : undefined;
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

/** Collects what was there and could not be read. */
export class UnreadList {
  readonly items: Unread[] = [];

  add(what: string, why: UnreadReason): void {
    // A message of nothing but faults is not to become longer than itself.
    if (this.items.length < 100) this.items.push({ what, why });
  }

  /** The value read, or null; noted when something was there that could not be. */
  read<T>(what: string, value: unknown, reader: (value: unknown) => T | null, why: UnreadReason): T | null {
    const read = reader(value);
    if (read === null && value !== null && value !== undefined && value !== '') this.add(what, why);
    return read;
  }
}
