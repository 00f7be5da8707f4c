/** Who is calling, for which organisation. Resolved once per request, from the credential alone. */
export interface Actor {
  readonly kind: 'member' | 'api_key' | 'system';
  readonly organisationId: string;
  /** The member, API key or job that acts; what the audit trail names. */
  readonly id: string;
  /** A name for people, kept with what was done: members leave, the trail stays. */
  readonly name: string;
  readonly userId: string | null;
  readonly sessionId: string | null;
  /** The person of the register that this member is linked to. */
  readonly personId: string | null;
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<string>;
}

/** An actor for work that no person asked for: jobs, the demo. It may do everything inside its one organisation. */
export function systemActor(organisationId: string, name: string): Actor {
  return {
    kind: 'system',
    organisationId,
    id: '00000000-0000-7000-8000-000000000000',
    name,
    userId: null,
    sessionId: null,
    personId: null,
    roles: [],
    permissions: new Set(['*']),
  };
}

export function may(actor: Actor, permission: string): boolean {
  return actor.permissions.has(permission) || actor.permissions.has('*');
}
