import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { invalid } from '../problems/field-errors.js';
import { type FieldError, Problem } from '../problems/problem.js';
import { platformProblems } from '../problems/platform.problems.js';
import { fieldErrorOfConstraint } from './constraint-codes.js';

const PRIMITIVES = new Set<unknown>([String, Number, Boolean, Array, Object]);

/** Validates bodies and queries by their request classes: unknown fields are refused, every fault is named at once. */
@Injectable()
export class RequestValidationPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const type = metadata.metatype;
    if (metadata.type === 'custom' || !type || PRIMITIVES.has(type)) {
      if (metadata.type === 'param' && typeof value === 'string' && namesAnId(metadata.data)) return knownId(value);
      return value;
    }
    return this.validated(value ?? {}, type, metadata.type === 'query' ? '#query' : '');
  }

  private async validated(value: unknown, type: Type<unknown>, prefix: string): Promise<unknown> {
    if (typeof value !== 'object' || Array.isArray(value)) {
      throw invalid([{ pointer: prefix, code: 'wrong_type', parameters: { expected: 'object' } }]);
    }
    const instance = plainToInstance(type, value, { exposeUnsetFields: false }) as object;
    const errors = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
    if (errors.length > 0) throw invalid(errors.flatMap((error) => faultsOf(error, prefix)));
    return instance;
  }
}

/** `id`, `stageId` and the like are ours; `externalId` is another system's and may be anything. */
function namesAnId(parameter: string | undefined): boolean {
  return parameter !== undefined && parameter !== 'externalId' && /^(id|\w+Id)$/.test(parameter);
}

/** An id in the path that is no UUID can be no record's: 404, as for any other unknown id. */
function knownId(value: string): string {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)) return value.toLowerCase();
  throw new Problem(platformProblems.not_found, { record: 'record' });
}

function faultsOf(error: ValidationError, prefix: string): FieldError[] {
  const pointer = `${prefix}/${error.property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) =>
    fieldErrorOfConstraint(pointer, constraint, message, error.contexts?.[constraint]),
  );
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
