import fc from 'fast-check';
import type { BulkMeasurement } from '../kpis.types.js';
import { measurementKey, planIntake, type IntakeContext } from './intake.js';
import type { DefinitionInForce } from './measurement.js';

const nps: DefinitionInForce = {
  definitionVersion: 2,
  kind: 'nps',
  statistic: 'nps',
  scale: { min: 0, max: 10 },
  topBoxFrom: null,
  question: null,
};
const earlier: DefinitionInForce = { ...nps, definitionVersion: 1, statistic: 'mean', scale: { min: 1, max: 5 } };
const empty: IntakeContext = {
  kpis: new Map([
    ['nps', { archived: false, definitionVersion: 2, definitions: [earlier, nps] }],
    ['old', { archived: true, definitionVersion: 2, definitions: [nps] }],
  ]),
  unusable: new Map([
    ['nobody', 'unknown_reference'],
    ['fax', 'archived_reference'],
  ]),
  existing: new Map(),
};
const item = (fields: Partial<BulkMeasurement> = {}): { fields: BulkMeasurement } => ({
  fields: { kpiId: 'nps', from: '2025-01-01', to: '2025-02-01', value: 20, ...fields },
});

/** What the register knows once the items are taken in. */
function after(items: { fields: BulkMeasurement }[], before: IntakeContext): IntakeContext {
  const existing = new Map(before.existing);
  planIntake(items, before).forEach((intake, i) => {
    const { fields } = items[i]!;
    const key = measurementKey(fields.kpiId, fields);
    if (intake.status === 'created' || intake.status === 'updated') existing.set(key, { ...intake.body, id: key });
  });
  return { ...before, existing };
}

describe('a batch of measurements', () => {
  it('creates, updates, leaves alone and refuses item by item', () => {
    const known = after([item(), item({ source: 'panel' })], empty);
    const plan = planIntake(
      [
        item(),
        item({ source: 'panel', value: 25 }),
        item({ segmentId: 'students' }),
        item(),
        item({ kpiId: 'unheard of', segmentId: 'nobody', channelId: 'fax' }),
        item({ kpiId: 'old' }),
        item({ source: 'x', value: 200 }),
        item({ source: 'y', definitionVersion: 3 }),
        { errors: [{ pointer: '/value', code: 'wrong_type' }] },
      ],
      known,
    );
    expect(plan.map((p) => (p.status === 'error' ? p.errors.map((e) => `${e.pointer} ${e.code}`) : p.status))).toEqual([
      'unchanged',
      'updated',
      'created',
      [' duplicate_item'],
      ['/kpiId unknown_reference', '/segmentId unknown_reference', '/channelId archived_reference'],
      ['/kpiId archived_reference'],
      ['/value outside_scale'],
      ['/definitionVersion definition_unknown'],
      ['/value wrong_type'],
    ]);
  });

  it('reads an old measurement that comes again under the definition it was taken under', () => {
    const old = item({ value: 4.2, definitionVersion: 1 });
    const again = item({ value: 4.3 });
    const [plan] = planIntake([again], after([old], empty));
    expect(plan).toMatchObject({ status: 'updated', body: { definitionVersion: 1, value: 4.3 } });
  });

  it('taken in twice changes nothing the second time', () => {
    const items = fc.array(
      fc
        .record({
          value: fc.integer({ min: -120, max: 120 }),
          source: fc.constantFrom('a', 'b', 'c'),
          segmentId: fc.constantFrom(null, 'students', 'nobody'),
        })
        .map(item),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(items, (batch) => {
        const once = after(batch, empty);
        for (const { status } of planIntake(batch, once)) expect(['unchanged', 'error']).toContain(status);
        expect(after(batch, once)).toEqual(once);
      }),
    );
  });
});
