import 'reflect-metadata';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { resolve } from 'node:path';

const onTheEmbeddedDatabase = (settings: Settings) => settings.embedded;
const webUrl = { protocols: ['http', 'https'], require_tld: false, require_protocol: true };
const postgresUrl = { protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true };

/** Names or addresses, divided by commas; `*.` before a name means all below it. No ports, no schemes. */
const HOSTS = /^\s*(\*\.)?[\p{L}\p{N}.:_-]+(\s*,\s*(\*\.)?[\p{L}\p{N}.:_-]+)*\s*,?\s*$/u;

/** Where background work is done: in a process that the server starts beside itself, in the server, or elsewhere. */
const BACKGROUND_PLACES = ['own-process', 'same-process', 'none'] as const;
type BackgroundPlace = (typeof BACKGROUND_PLACES)[number];

/** Every setting of the application. Read from the environment once, at the start; `.env.example` explains each. */
export class Settings {
  @Type(() => Number) @IsInt() @Min(0) @Max(65535) PORT = 3000;
  @IsString() @MinLength(1) HOST = '127.0.0.1';
  @IsOptional() @IsUrl(postgresUrl) DATABASE_URL?: string;
  @ValidateIf((s: Settings) => !onTheEmbeddedDatabase(s)) @IsUrl(postgresUrl) DATABASE_MIGRATOR_URL?: string;
  @ValidateIf((s: Settings) => !onTheEmbeddedDatabase(s)) @IsUrl(postgresUrl) DATABASE_SYSTEM_URL?: string;
  @IsOptional() @IsUrl({ protocols: ['smtp', 'smtps'], require_tld: false, require_protocol: true }) SMTP_URL?: string;
  @IsString() MAIL_FROM = 'Regie <regie@localhost>';
  @IsOptional()
  @IsUrl(webUrl)
  PUBLIC_URL?: string;
  @IsString() @MinLength(1) REGIE_DATA_DIR = '.regie';
  @IsOptional() @Transform(({ value }) => trueOrFalse(value)) @IsBoolean() REGIE_DEMO?: boolean;
  @Transform(({ value }) => placeOf(value)) @IsIn(BACKGROUND_PLACES) REGIE_BACKGROUND: BackgroundPlace = 'own-process';
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']) LOG_LEVEL = 'info';
  @ValidateIf((s: Settings) => !onTheEmbeddedDatabase(s) || s.REGIE_SECRET !== undefined)
  @IsString()
  @MinLength(32)
  REGIE_SECRET?: string;
  /** One key or several, separated by blanks; at least 32 characters each. */
  @IsOptional() @Matches(/^\S{32,}(\s+\S{32,})*$/) REGIE_ENCRYPTION_KEY?: string;
  @Type(() => Number) @IsInt() @Min(1) @Max(200) DATABASE_POOL_SIZE = 10;
  @Type(() => Number) @IsInt() @Min(0) RATE_LIMIT_PER_TOKEN = 3000;
  @Type(() => Number) @IsInt() @Min(0) RATE_LIMIT_PER_ORGANISATION = 12000;
  @Type(() => Number) @IsInt() @Min(0) RATE_LIMIT_PER_ADDRESS = 300;
  @Type(() => Number) @IsInt() @Min(0) @Max(60) SHUTDOWN_SECONDS = 10;
  @IsOptional() @Matches(HOSTS) REGIE_ALLOWED_HOSTS?: string;
  @IsUrl(webUrl) ATLASSIAN_API_URL = 'https://api.atlassian.com';
  @IsUrl(webUrl) ATLASSIAN_AUTH_URL = 'https://auth.atlassian.com';

  /** No DATABASE_URL: the embedded PostgreSQL serves this installation. */
  get embedded(): boolean {
    return !this.DATABASE_URL;
  }

  /** Hosts inside private networks that connections may reach. */
  get allowedHosts(): string[] {
    return (this.REGIE_ALLOWED_HOSTS ?? '').split(',').flatMap((host) => host.trim() || []);
  }

  get dataDir(): string {
    return resolve(this.REGIE_DATA_DIR);
  }

  get demo(): boolean {
    return this.REGIE_DEMO ?? this.embedded;
  }
}

/** The environment does not make a working installation. Its message names every bad setting, one a line. */
export class SettingsError extends Error {}

const NAMES = Object.keys(new Settings()).concat([
  'DATABASE_URL',
  'DATABASE_MIGRATOR_URL',
  'DATABASE_SYSTEM_URL',
  'SMTP_URL',
  'PUBLIC_URL',
  'REGIE_DEMO',
  'REGIE_SECRET',
  'REGIE_ALLOWED_HOSTS',
  'REGIE_ENCRYPTION_KEY',
]);

/**
 * Reads and validates the settings.
 * @param environment such as process.env; an empty text counts as not set
 * @throws SettingsError naming each bad setting and what it should be
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    NAMES.filter((name) => environment[name]?.trim()).map((name) => [name, environment[name]?.trim()]),
  );
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const errors = validateSync(settings, { skipMissingProperties: false });
  if (errors.length > 0) {
    const lines = errors.map((error) => `  ${error.property}: ${Object.values(error.constraints ?? {}).join('; ')}`);
    throw new SettingsError(`These settings are wrong or missing (see .env.example):\n${lines.join('\n')}`);
  }
  return settings;
}

/** An installation may still say `true` or `false`, as it could before there was a process for it. */
function placeOf(value: unknown): unknown {
  if (value === 'true') return 'same-process';
  if (value === 'false') return 'none';
  return value;
}

function trueOrFalse(value: unknown): unknown {
  if (value === 'true') return true;
  if (value === 'false') return false;
  return value;
}
