import { useQuery } from '@tanstack/react-query';
import { useRegisterNames } from '../../../api/names';
import { membersQuery } from '../../../api/members.queries';
import { usePermission } from '../../../app/session/session-state';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { type Role, ROLES, roleWords } from '../../../signs/role-words';
import { useValueWords } from '../../initiatives/value-words';
import type { AuditEntry } from './audit.queries';
import { fieldTexts, type FieldWord } from './field.texts';

/** Bookkeeping that says nothing beside the moment of the change. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt']);
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The fields of a change that say something: not those that were empty and stay so. */
export function tellingFields({ before, after }: Pick<AuditEntry, 'before' | 'after'>): string[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const told = [before, after];
  return fields.filter((field) => !BOOKKEEPING.has(field) && told.some((side) => !isEmpty(side?.[field])));
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** What fields are called and what they hold, as people say it, whatever record they are of. */
export function useAuditWords() {
  const { say: sayOfInitiative, fieldName: nameOfInitiative } = useValueWords();
  const t = useTexts(fieldTexts);
  const role = useTexts(roleWords);
  const formats = useFormats();
  const nameOf = useNames();
  const said = (field: string, value: unknown): string | null => {
    if (typeof value === 'boolean' && field !== 'reversible') return t(value ? 'yes' : 'no');
    if (typeof value === 'number' && field !== 'effort') return formats.number(value, 4);
    if (typeof value !== 'string') return null;
    if (field === 'roles') return isRole(value) ? role(value) : value;
    if (MOMENT.test(value)) return formats.moment(value);
    if (DAY.test(value)) return formats.day(value);
    if (ID.test(value)) return nameOf(value) ?? `…${value.slice(-6)}`;
    // The words for choices are those of an initiative; another record may have a field of the same name.
    return sayOfInitiative(field, value) === `${field}_${value}` ? value.replaceAll('_', ' ') : null;
  };
  const say = (field: string, value: unknown): string => {
    if (!Array.isArray(value)) return said(field, value) ?? sayOfInitiative(field, value);
    const each = value.map((one) => said(field, one));
    return value.length > 0 && each.every((one) => one !== null) ? formats.list(each) : sayOfInitiative(field, value);
  };
  const fieldName = (field: string): string => {
    const known = nameOfInitiative(field);
    return known === field ? t(field as FieldWord) : known;
  };
  return { say, fieldName };
}

const isRole = (value: string): value is Role => (ROLES as readonly string[]).includes(value);

/** Looks a name up among everything that has one and that the caller may see; null for what has none. */
function useNames(): (id: string) => string | null {
  const register = Object.values(useRegisterNames());
  const { data: members } = useQuery({ ...membersQuery, enabled: usePermission('members:manage') });
  return (id) => {
    for (const name of register) if (name(id) !== null) return name(id);
    return members?.find((member) => member.id === id)?.name ?? null;
  };
}
