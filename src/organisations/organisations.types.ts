import type { Locale, UserFields } from '../identity/identity.types.js';
import type { PortfolioSettings } from './domain/portfolio-settings.js';
import type { Role } from './roles.js';

/** What effort is counted in. The figures do not depend on it; it is shown beside them. */
export const EFFORT_UNITS = ['fte_months', 'fte_days', 'hours', 'story_points', 'k_eur'] as const;
export type EffortUnit = (typeof EFFORT_UNITS)[number];

export interface Organisation {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly slug: string;
  readonly locale: Locale;
  /** ISO 4217 */
  readonly currency: string;
  readonly effortUnit: EffortUnit;
  readonly settings: PortfolioSettings;
  readonly demo: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface OrganisationFields {
  readonly name: string;
  readonly locale?: Locale;
  readonly currency?: string;
  readonly effortUnit?: EffortUnit;
  readonly demo?: boolean;
}

export interface SignUpFields {
  readonly organisation: OrganisationFields;
  readonly user: UserFields;
}

/** A user's place in an organisation. */
export interface Member {
  readonly id: string;
  readonly version: number;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly personId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What a session is opened for: a user in one organisation. */
export interface Membership {
  readonly organisation: Pick<Organisation, 'id' | 'name' | 'slug' | 'locale' | 'currency' | 'effortUnit'>;
  readonly memberId: string;
  readonly roles: readonly Role[];
  readonly personId: string | null;
}

/** The answer of signing in. The refresh token is shown here only. */
export interface SignedIn {
  readonly accessToken: string;
  /** seconds */
  readonly expiresIn: number;
  readonly refreshToken: string;
  readonly member: Pick<Member, 'id' | 'name' | 'email' | 'roles' | 'personId'>;
  readonly organisation: Membership['organisation'];
}

/** A live session, as its owner sees it. */
export interface OwnSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly userAgent: string | null;
  readonly address: string | null;
}
