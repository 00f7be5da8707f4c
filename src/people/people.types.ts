/** How other modules refer to people and teams. */
export const PERSON_REFERENCE = { type: 'person', table: 'people' } as const;
export const TEAM_REFERENCE = { type: 'team', table: 'teams' } as const;

export interface Team {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly parentId: string | null;
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What may be changed of a team; absent keeps. */
export interface TeamChanges {
  name?: string;
  parentId?: string | null;
  archived?: boolean;
}

export interface TeamFilter {
  archived?: 'true' | 'false' | 'all';
  parentId?: string;
  q?: string;
}

/** Somebody who can own things, with or without a login. */
export interface Person {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string | null;
  readonly teamId: string | null;
  readonly active: boolean;
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What may be changed of a person; absent keeps. */
export interface PersonChanges {
  name?: string;
  email?: string | null;
  teamId?: string | null;
  active?: boolean;
  archived?: boolean;
}

export interface PersonFilter {
  archived?: 'true' | 'false' | 'all';
  active?: 'true' | 'false';
  teamId?: string;
  q?: string;
}
