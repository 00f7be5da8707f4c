import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsISO4217CurrencyCode,
  IsInt,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { isBlank } from '../problems/blank-text.js';

/** May be left out, but not null. (`@IsOptional()` of class-validator lets null through as well.) */
export const MayBeAbsent = () => ValidateIf((_, value) => value !== undefined);

/** May be left out; null clears it. */
export const MayBeNull = () => ValidateIf((_, value) => value !== undefined && value !== null);

/** Must be there, although the class that this one extends lets it be left out. */
export const Needed = () => ValidateIf(() => true);

/** One line of text, trimmed, 1–`max` characters, with something to see. */
export const Line = (max = 200) => applyDecorators(Trimmed(), IsString(), MinLength(1), Visible(), MaxLength(max));

/** Text of several lines, 0–`max` characters. */
export const Text = (max = 20_000) => applyDecorators(IsString(), MaxLength(max));

const Trimmed = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** class-validator hands a decorator's context on only where the constraint has a message of its own. */
const said = () => 'see the context';

const Visible = () =>
  ValidateBy(
    {
      name: 'visible',
      // An empty text is too short, which is said once.
      validator: {
        validate: (value) => typeof value !== 'string' || value === '' || !isBlank(value),
        defaultMessage: said,
      },
    },
    { context: { code: 'invisible' } },
  );

/** A day that exists, `YYYY-MM-DD`, from 1900 to 2999. */
export const Day = () =>
  ValidateBy(
    {
      name: 'day',
      validator: { validate: (value) => typeof value === 'string' && isDay(value), defaultMessage: said },
    },
    { context: { code: 'bad_format', parameters: { expected: 'YYYY-MM-DD' } } },
  );

export function isDay(value: string): boolean {
  if (!/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

/** A finite number between `min` and `max`, both allowed. */
export const NumberBetween = (min: number, max: number) =>
  ValidateBy(
    {
      name: 'numberBetween',
      constraints: [min, max],
      validator: {
        validate: (value) => typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max,
        defaultMessage: said,
      },
    },
    { context: { code: 'bad_format', parameters: { expected: `${min} … ${max}` } } },
  );

/** A point in time, RFC 3339. */
export const Instant = () =>
  ValidateBy(
    {
      name: 'instant',
      validator: {
        validate: (value) =>
          typeof value === 'string' &&
          /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
          !Number.isNaN(Date.parse(value)) &&
          isDay(value.slice(0, 10)),
        defaultMessage: said,
      },
    },
    { context: { code: 'bad_format', parameters: { expected: 'RFC 3339' } } },
  );

/** A UUID, compared in lower case. */
export const Id = (options?: { each?: boolean }) =>
  applyDecorators(
    Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, {
      ...options,
      context: { code: 'bad_format', parameters: { expected: 'UUID' } },
    }),
    Transform(({ value }: { value: unknown }) => lowerCase(value)),
  );

/** A list of `least` to `most` objects of one class, each of them checked. */
export const ListOf = (one: () => new () => object, most: number, least = 0) =>
  applyDecorators(
    IsArray(),
    ArrayMinSize(least),
    ArrayMaxSize(most),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(one),
  );

/** A query parameter that may be repeated: given once it is a list of one. */
export const Several = () =>
  Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]));

function lowerCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerCase);
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** A currency of ISO 4217; `eur` means EUR. */
export const Currency = () =>
  applyDecorators(
    IsISO4217CurrencyCode(),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toUpperCase() : value)),
  );

/** An amount of money in the smallest unit of its currency; nothing costs less than 0. */
export class Money {
  @IsInt() @Min(0) @Max(9_000_000_000_000_00) amountMinor!: number;
  /** ISO 4217, three letters. */
  @Currency() currency!: string;
}
