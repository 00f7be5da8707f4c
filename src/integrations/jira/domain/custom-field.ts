import type { FieldValue, JiraCustomField } from '../issue.types.js';
import { idOf, isRaw, textOf, type Raw } from './raw-values.js';
import { readText } from './text/jira-text.js';

const LONGEST = 20_000;
const MOST_ITEMS = 200;

/**
 * A custom field's value made plain, whatever its type: texts and numbers as they are, options by their value, people
 * and versions by their name, rich text as text. null where nothing is filled in.
 */
export function readCustomField(id: string, given: unknown): JiraCustomField | null {
  const optionIds: string[] = [];
  const value = valueOf(given, optionIds, 0);
  return value === null ? null : { id, value, optionIds };
}

function valueOf(given: unknown, ids: string[], depth: number): FieldValue {
  if (typeof given === 'number') return Number.isFinite(given) ? given : null;
  if (typeof given === 'boolean') return given;
  if (typeof given === 'string') return textOf(given)?.slice(0, LONGEST).toWellFormed() ?? null;
  if (Array.isArray(given)) return listOf(given.slice(0, MOST_ITEMS), ids, depth);
  return isRaw(given) && depth < 3 ? objectValue(given, ids, depth) : null;
}

function listOf(given: readonly unknown[], ids: string[], depth: number): FieldValue {
  const values = given.flatMap((item): readonly string[] => {
    const value = valueOf(item, ids, depth + 1);
    if (value === null) return [];
    return Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  });
  return values.length === 0 ? null : values;
}

function objectValue(given: Raw, ids: string[], depth: number): FieldValue {
  if (given['type'] === 'doc') return textOf(readText(given)?.plain)?.slice(0, LONGEST).toWellFormed() ?? null;
  const id = idOf(given['accountId']) ?? idOf(given['id']) ?? idOf(given['key']);
  if (id !== null) ids.push(id);
  const text = ['value', 'displayName', 'name', 'key', 'title']
    .map((name) => textOf(given[name]))
    .find((one) => one !== null);
  // A cascading choice: the chosen option and the one below it.
  const below = isRaw(given['child']) ? valueOf(given['child'], ids, depth + 1) : null;
  if (text === undefined) return below;
  return typeof below === 'string' ? [text, below] : text;
}
