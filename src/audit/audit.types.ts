/** One change of one record, as it was written in the transaction of the change. */
export interface AuditEntry {
  readonly id: string;
  readonly occurredAt: Date;
  readonly name: string;
  readonly record: { readonly type: string; readonly id: string };
  readonly actor: { readonly kind: string; readonly id: string; readonly name: string };
  readonly requestId: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly reason: string | null;
}

/** What to show of the trail; absent shows all. */
export interface AuditFilter {
  readonly recordType?: string;
  readonly recordId?: string;
  readonly actorId?: string;
  /** Names of events; any of them. */
  readonly name?: readonly string[];
  /** From this moment on (RFC 3339). */
  readonly from?: string;
  /** Before this moment (RFC 3339). */
  readonly to?: string;
}
