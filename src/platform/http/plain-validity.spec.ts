import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  registerDecorator,
  validate,
  ValidateNested,
  ValidatorConstraint,
} from 'class-validator';
import fc from 'fast-check';
import { Day, Id, Line, MayBeAbsent, MayBeNull, Money, NumberBetween, Text } from './fields.js';
import { isPlainlyValid } from './plain-validity.js';

class Part {
  @Id() id!: string;
  @MayBeNull() @NumberBetween(0, 1) share?: number | null;
  @MayBeNull() @IsArray() @ArrayMaxSize(2) @Id({ each: true }) others?: string[] | null;
}

class Basis {
  @MayBeNull() @Text(5) note?: string | null;
  @MayBeNull() @ValidateNested() @Type(() => Money) budget?: Money | null;
}

class Whole extends Basis {
  @Line(5) title!: string;
  @MayBeAbsent() @IsIn(['a', 'b']) kind?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(3) count?: number;
  @MayBeNull() @Day() day?: string | null;
  @MayBeNull() @IsArray() @ArrayMaxSize(2) @ValidateNested({ each: true }) @Type(() => Part) parts?: Part[] | null;
}

const ID = '0190a1b2-0000-7000-8000-000000000001';
const scalar = fc.constantFrom<unknown>(
  null,
  '',
  'a',
  ' b ',
  'too long a text',
  0,
  0.5,
  2,
  7,
  NaN,
  true,
  [],
  {},
  ID,
  '2026-02-30',
  '2026-02-01',
  'EUR',
);
const oneOr = (usual: fc.Arbitrary<unknown>) => fc.oneof({ weight: 6, arbitrary: usual }, scalar);
const some = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Record<string, unknown>>;
const part = some({
  id: oneOr(fc.constant(ID)),
  share: oneOr(fc.constantFrom(0, 0.5, 1)),
  others: oneOr(fc.array(oneOr(fc.constant(ID)), { maxLength: 3 })),
});
const whole = some({
  title: oneOr(fc.constant('good')),
  note: oneOr(fc.constantFrom('short', null)),
  kind: oneOr(fc.constant('a')),
  count: oneOr(fc.constantFrom(1, '2')),
  day: oneOr(fc.constant('2026-02-01')),
  budget: oneOr(some({ amountMinor: oneOr(fc.constant(5)), currency: oneOr(fc.constant('eur')) })),
  // A list inside a list is left to class-validator, which looks through it.
  parts: oneOr(fc.array(fc.oneof({ weight: 6, arbitrary: part }, fc.constantFrom(null, 'a', {}, 1)), { maxLength: 3 })),
  stranger: fc.constant(1),
});

async function faultless(object: object): Promise<boolean> {
  return (await validate(object, { whitelist: true, forbidNonWhitelisted: true })).length === 0;
}

describe('what is plainly valid', () => {
  it('is what class-validator finds nothing to say of', async () => {
    let valid = 0;
    await fc.assert(
      fc.asyncProperty(whole, async (input) => {
        const object = plainToInstance(Whole, input, { exposeUnsetFields: false });
        const plainly = isPlainlyValid(object);
        if (plainly) valid += 1;
        expect(plainly).toBe(await faultless(object));
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(valid).toBeGreaterThan(40);
  });

  it('is not an object of a class without rules, nor one with a field too many', () => {
    expect(isPlainlyValid({ title: 'good' })).toBe(false);
    expect(isPlainlyValid(Object.assign(new Whole(), { title: 'good', stranger: 1 }))).toBe(false);
    expect(isPlainlyValid(Object.assign(new Whole(), { title: 'good' }))).toBe(true);
  });

  it('leaves rules that must wait for something to class-validator', () => {
    @ValidatorConstraint({ async: true })
    class Later {
      validate(): Promise<boolean> {
        return Promise.resolve(true);
      }
    }
    class Waiting {
      name = 'x';
    }
    registerDecorator({ target: Waiting, propertyName: 'name', options: {}, constraints: [], validator: Later });
    expect(isPlainlyValid(new Waiting())).toBe(false);
  });
});
