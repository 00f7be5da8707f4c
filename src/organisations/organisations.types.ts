import type { User, UserFields } from '../identity/identity.types.js';
import type { Locale } from '../platform/wording/locale.types.js';
import type { PortfolioSettings, SettingsChanges } from './domain/portfolio-settings.js';
import type { EffortUnit } from './effort-units.types.js';
import type { Role } from './roles.js';

export { EFFORT_UNITS, type EffortUnit } from './effort-units.types.js';
export type { DriftWeights, LaneSettings, PortfolioSettings, SettingsChanges } from './domain/portfolio-settings.js';

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

/** What may be changed of an organisation; absent keeps. */
export interface OrganisationChanges {
  readonly name?: string;
  readonly locale?: Locale;
  readonly currency?: string;
  readonly effortUnit?: EffortUnit;
  readonly settings?: SettingsChanges;
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

/** A session as a page in a browser knows it: everything but the tokens. */
export interface BrowserSession extends Pick<SignedIn, 'member' | 'organisation' | 'expiresIn'> {
  readonly locale: Locale;
  readonly permissions: string[];
  readonly csrfToken: string;
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

export const INVITATION_STATUSES = ['open', 'accepted', 'revoked', 'expired'] as const;
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

export interface Invitation {
  readonly id: string;
  readonly version: number;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A machine of the organisation (Jira, BI). Its secret is known to whoever made it, and to nobody else. */
export interface ApiKey {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** How the secret begins: to tell keys apart. */
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A signed-in member as the member sees it. */
export interface OwnAccount {
  /** Goes up with every change of the user, the place or the organisation. */
  readonly version: number;
  readonly user: User;
  readonly member: Pick<Member, 'id' | 'roles' | 'personId'>;
  readonly organisation: Membership['organisation'];
}

/** What somebody may change of the own account; absent keeps. */
export interface AccountChanges {
  readonly name?: string;
  readonly locale?: Locale;
  readonly password?: string;
  readonly currentPassword?: string;
}
