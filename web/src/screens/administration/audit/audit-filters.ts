/** What the audit trail is narrowed to, in the URL. */
export interface AuditSearch {
  readonly type?: string;
  readonly record?: string;
  readonly actor?: string;
  /** Days. */
  readonly from?: string;
  readonly to?: string;
}

const NAMES = ['type', 'record', 'actor', 'from', 'to'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

export function readAuditSearch(given: Record<string, unknown>): AuditSearch {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = given[name];
      const sound =
        typeof value === 'string' && value !== '' && (name === 'from' || name === 'to' ? DAY.test(value) : true);
      return sound ? [[name, value]] : [];
    }),
  );
}

/** The same for the API: days on the reader's clock, the last one whole. */
export function auditQueryOf({ type, record, actor, from, to }: AuditSearch) {
  return {
    ...(type ? { recordType: type } : {}),
    ...(record ? { recordId: record } : {}),
    ...(actor ? { actorId: actor } : {}),
    ...(from ? { from: new Date(`${from}T00:00:00`).toISOString() } : {}),
    ...(to ? { to: new Date(new Date(`${to}T00:00:00`).getTime() + DAY_MS).toISOString() } : {}),
  };
}
