import { RequestValidationPipe } from '../../platform/http/validation.pipe.js';
import { Problem } from '../../platform/problems/problem.js';
import type { BulkMeasurement, IntakeItem } from '../kpis.types.js';
import { BulkMeasurementItem } from './measurements.requests.js';

const pipe = new RequestValidationPipe();

/** Reads each item of a batch as strictly as a body of its own; one that cannot be read brings its faults along. */
export function readItems(items: readonly unknown[]): Promise<IntakeItem[]> {
  return Promise.all(items.map(readItem));
}

async function readItem(item: unknown): Promise<IntakeItem> {
  try {
    const fields = await pipe.transform(item ?? [], { type: 'body', metatype: BulkMeasurementItem });
    return { fields: fields as BulkMeasurement };
  } catch (error) {
    if (!(error instanceof Problem) || !error.extras.errors) throw error;
    return { errors: error.extras.errors };
  }
}
