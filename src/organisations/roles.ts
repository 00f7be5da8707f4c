/** The roles of members. What each may do is the table below. */
export const ROLES = ['viewer', 'product_owner', 'analyst', 'board_member', 'director', 'admin'] as const;
export type Role = (typeof ROLES)[number];

const EVERYBODY: readonly Role[] = ROLES;
const CONTRIBUTORS: readonly Role[] = ['product_owner', 'analyst', 'board_member', 'director', 'admin'];

/**
 * Who may do what: the one table. Each module registers and describes its own permissions (x.permissions.ts); who has
 * them is decided here. A narrower rule about one's own records is a sentence in that module's policy.
 */
export const GRANTS: Readonly<Record<string, readonly Role[]>> = {
  'register:read': EVERYBODY,

  'people:manage': ['analyst', 'director', 'admin'],
  'journeys:manage': ['analyst', 'director', 'admin'],
  'customers:manage': ['analyst', 'director', 'admin'],

  'kpis:manage': ['analyst', 'director', 'admin'],
  'measurements:record': ['analyst', 'director', 'admin'],

  'vision:publish': ['director'],
  'vision:acknowledge': EVERYBODY,
  'goals:manage': ['director', 'admin'],

  'initiatives:propose': CONTRIBUTORS,
  'initiatives:amend': ['product_owner', 'analyst', 'director', 'admin'],
  'initiatives:amend-any': ['analyst', 'director', 'admin'],
  'initiatives:move': ['product_owner', 'director'],
  'initiatives:relate': CONTRIBUTORS,
  'initiatives:comment': CONTRIBUTORS,
  'initiatives:decide': ['board_member', 'director'],
  'agreements:manage': ['board_member', 'director'],
  'agreements:except': ['board_member', 'director'],
  'initiatives:delete': ['director', 'admin'],

  'findings:act': ['board_member', 'director'],
  'radar:examine': ['board_member', 'director', 'admin'],
  'words:manage': ['director', 'admin'],

  'decisions:prepare': CONTRIBUTORS,
  'decisions:attest': EVERYBODY,
  'decisions:decide': ['board_member', 'director'],
  'mandates:manage': ['director'],
  'cx-debts:manage': ['board_member', 'director'],
  'decisions:judge': ['board_member', 'director'],
  'meetings:manage': ['board_member', 'director'],
  'follow-ups:manage': ['board_member', 'director'],
  'follow-ups:settle': CONTRIBUTORS,
  'priorities:manage': ['board_member', 'director'],

  'imports:run': ['analyst', 'director', 'admin'],
  'exports:run': EVERYBODY,

  'integrations:manage': ['admin'],
  'integrations:triage': ['analyst', 'board_member', 'director', 'admin'],

  'organisation:manage': ['director', 'admin'],
  'settings:manage': ['director', 'admin'],
  'members:manage': ['admin'],
  'api-keys:manage': ['admin'],
  'audit:read': ['board_member', 'director', 'admin'],
};

/** What no machine may: decide for people, or administer who may what. */
const PEOPLE_ONLY: ReadonlySet<string> = new Set([
  'initiatives:decide',
  'findings:act',
  'decisions:attest',
  'decisions:decide',
  'mandates:manage',
  'cx-debts:manage',
  'decisions:judge',
  'meetings:manage',
  'priorities:manage',
  'agreements:manage',
  'agreements:except',
  'vision:publish',
  'vision:acknowledge',
  'organisation:manage',
  'settings:manage',
  'members:manage',
  'api-keys:manage',
  'integrations:manage',
  'integrations:triage',
]);

/** The permissions an API key can carry. */
export const SCOPES: readonly string[] = Object.keys(GRANTS).filter((permission) => !PEOPLE_ONLY.has(permission));

/** Who has this permission; nobody where the table does not name it. */
export const rolesWith = (permission: string): readonly Role[] => GRANTS[permission] ?? [];

const byRoles = new Map<string, ReadonlySet<string>>();

/** Everything that somebody with these roles may. The same roles give the same set. */
export function permissionsOf(roles: readonly string[]): ReadonlySet<string> {
  const key = [...roles].sort().join(' ');
  let permissions = byRoles.get(key);
  if (!permissions) {
    const granted = Object.entries(GRANTS).filter(([, holders]) => holders.some((role) => roles.includes(role)));
    permissions = new Set(granted.map(([permission]) => permission));
    byRoles.set(key, permissions);
  }
  return permissions;
}
