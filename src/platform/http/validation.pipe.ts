import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { isPlainlyValid } from './plain-validity.js';
import { invalid } from '../problems/field-errors.js';
import { type FieldError, Problem } from '../problems/problem.js';
import { platformProblems } from '../problems/platform.problems.js';
import { faultsOfInput } from './request-faults.js';

const PRIMITIVES = new Set<unknown>([String, Number, Boolean, Array, Object]);

/** Validates bodies and queries by their request classes: unknown fields are refused, every fault is named at once. */
@Injectable()
export class RequestValidationPipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const type = metadata.metatype;
    if (metadata.type === 'custom' || !type || PRIMITIVES.has(type)) {
      if (metadata.type === 'param' && typeof value === 'string' && namesAnId(metadata.data)) return knownId(value);
      return value;
    }
    return this.validated(value ?? {}, type, metadata.type === 'query' ? '#query' : '');
  }

  private validated(value: unknown, type: Type<unknown>, prefix: string): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw invalid([{ pointer: prefix, code: 'wrong_type', parameters: { expected: 'object' } }]);
    }
    const instance = plainToInstance(type, value, { exposeUnsetFields: false }) as object;
    if (!isPlainlyValid(instance)) return reported(instance, value, prefix);
    demandNone(faultsOfInput(value, [], prefix));
    return instance;
  }
}

/** Asks class-validator itself, which names every fault. */
async function reported(instance: object, value: object, prefix: string): Promise<object> {
  const errors = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  demandNone(faultsOfInput(value, errors, prefix));
  return instance;
}

function demandNone(faults: readonly FieldError[]): void {
  if (faults.length > 0) throw invalid(faults);
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
