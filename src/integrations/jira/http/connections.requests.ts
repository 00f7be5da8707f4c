import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsEmail,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Instant, Line, MayBeAbsent, MayBeNull } from '../../../platform/http/fields.js';
import { AUTHENTICATIONS, type Authentication, type Credentials } from '../connections.types.js';

const LONGEST_SECRET = 4000;
const Secret =
  (min = 1) =>
  (target: object, name: string) => {
    IsString()(target, name);
    MinLength(min)(target, name);
    MaxLength(LONGEST_SECRET)(target, name);
  };
const when = (...kinds: readonly Authentication[]) =>
  ValidateIf((given: CredentialsRequest) => kinds.includes(given.kind));
const withoutConsent = () =>
  ValidateIf(({ kind, consentId }: CredentialsRequest) => kind === 'oauth' && consentId === undefined);

/**
 * How Regie signs in. `api_token` (Cloud) needs `email` and `token`; `personal_access_token` (Data Center) needs `token`;
 * `oauth` (Cloud) needs `cloudId` and a granted `consentId`, or `clientId`, `clientSecret` and `refreshToken`. Never answered.
 */
export class CredentialsRequest {
  /** @example "api_token" */
  @IsIn(AUTHENTICATIONS) kind!: Authentication;
  /** The account's address. @example "regie@example.org" */
  @when('api_token') @IsEmail() @MaxLength(320) email?: string;
  /** The token that Jira showed once. @example "ATATT3xFfGF0" */
  @when('api_token', 'personal_access_token') @Secret() token?: string;
  /** A consent that was granted, which is used up by this. @example "01a20231-fb67-73ca-adb9-ac0ff9ccc5d6" */
  @MayBeAbsent() @Line(100) consentId?: string;
  /** The app's id. @example "ci0tVjQ2" */
  @withoutConsent() @Secret() clientId?: string;
  @withoutConsent() @Secret() clientSecret?: string;
  /** Which site: its `id` among the `accessible-resources`. @example "cloud-1324a887" */
  @when('oauth') @Line(100) cloudId?: string;
  /** As it came with the refresh token: needed for a test before saving, which would spend the refresh token otherwise. */
  @MayBeAbsent() @Secret() accessToken?: string;
  /** Is replaced after each use; asked for with the scope `offline_access`. */
  @withoutConsent() @Secret() refreshToken?: string;
}

class ConnectionFields {
  /** When the token ends, as Jira said when it was made: warned of two weeks before. */
  @MayBeNull() @Instant() expiresAt?: string | null;
  /** What signs the webhooks of this site; made and shown once when it is left out at first. */
  @MayBeAbsent() @Secret(16) webhookSecret?: string;
  /** Nothing is asked of a site that is paused; its webhooks are kept for later. */
  @MayBeAbsent() @IsBoolean() paused?: boolean;
  /** Gives each issue a link to its initiative. */
  @MayBeAbsent() @IsBoolean() backLinks?: boolean;
  /** Tells on the issue what the board decided about its initiative. */
  @MayBeAbsent() @IsBoolean() boardComments?: boolean;
  /** The most requests that one piece of work (an import, a sweep) may make. @example 2000 */
  @MayBeAbsent() @IsInt() @Min(10) @Max(100_000) requestCap?: number;
  /** The most points that an hour may cost; 0 is no budget. @example 20000 */
  @MayBeAbsent() @IsInt() @Min(0) @Max(1_000_000) pointsPerHour?: number;
}

export class CreateConnection extends ConnectionFields {
  /** @example "Jira of the web teams" */
  @Line() name!: string;
  /** The site's address, as people see it in the browser. @example "https://noordlicht.atlassian.net" */
  @Line(300) baseUrl!: string;
  @IsDefined() @ValidateNested() @Type(() => CredentialsRequest) credentials!: CredentialsRequest;
}

export class AmendConnection extends ConnectionFields {
  /** @example "Jira of the web teams" */
  @MayBeAbsent() @Line() name?: string;
  /** Another address needs the credentials anew. The site keeps its identity. */
  @MayBeAbsent() @Line(300) baseUrl?: string;
  /** All of them anew. */
  @MayBeAbsent() @IsDefined() @ValidateNested() @Type(() => CredentialsRequest) credentials?: CredentialsRequest;
}

/** What a test needs. */
export class TestConnection {
  /** @example "https://noordlicht.atlassian.net" */
  @Line(300) baseUrl!: string;
  @IsDefined() @ValidateNested() @Type(() => CredentialsRequest) credentials!: CredentialsRequest;
}

/** Only what belongs to the kind: a token that was sent along with an OAuth app is not kept. */
export function credentialsOf(given: CredentialsRequest): Credentials {
  const { kind, email = '', token = '', clientId = '', clientSecret = '', cloudId = '', refreshToken = '' } = given;
  if (kind === 'api_token') return { kind, email, token };
  if (kind === 'personal_access_token') return { kind, token };
  return { kind, clientId, clientSecret, cloudId, refreshToken, accessToken: given.accessToken ?? null };
}
