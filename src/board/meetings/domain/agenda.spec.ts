import fc from 'fast-check';
import { AGENDA_KINDS, type RaisedItem, TREATMENTS } from '../meetings.types.js';
import { ownItem } from './agenda-items.js';
import { arrange, type Handling } from './agenda-order.js';
import { evidenceSentence, worstGap } from './evidence.js';
import { fill } from './wording.js';

const item = (id: string, kind: RaisedItem['kind']): RaisedItem => ({
  ...ownItem(id, { title: id, explanation: null, suggestion: null }, []),
  kind,
});
const place = (itemId: string, position: number | null, treatment: Handling['treatment'] = 'shown'): Handling => ({
  itemId,
  treatment,
  position,
  note: null,
});
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the order of an agenda', () => {
  const raised = [
    item('f', 'new_finding'),
    item('p', 'waiting_proposal'),
    item('o', 'own'),
    item('u', 'overdue_follow_up'),
  ];

  it('is promises first and the own items last, unless the meeting says otherwise', () => {
    expect(ids(arrange(raised, []).items)).toEqual(['u', 'p', 'f', 'o']);
    expect(ids(arrange(raised, [place('o', 1), place('f', 2)]).items)).toEqual(['o', 'f', 'u', 'p']);
    const { items, aside } = arrange(raised, [place('f', null, 'hidden'), place('p', 1, 'postponed')]);
    expect([ids(items), ids(aside)]).toEqual([
      ['u', 'o'],
      ['p', 'f'],
    ]);
  });

  it('neither loses nor doubles an item, and takes places before kinds', () => {
    const items = fc.uniqueArray(fc.tuple(fc.uuid(), fc.constantFrom(...AGENDA_KINDS)), { selector: ([id]) => id });
    const treatment = fc.constantFrom(...TREATMENTS);
    const places = fc.array(fc.tuple(fc.option(fc.nat(20)), treatment), { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(items, places, (named, said) => {
        const all = named.map(([id, kind]) => item(id, kind));
        const handlings = all.flatMap(({ id }, at) => {
          const [position = null, how = 'shown' as const] = said[at] ?? [];
          return at % 3 === 0 ? [] : [place(id, position, how)];
        });
        const { items: shown, aside } = arrange(all, [...handlings, place('gone', 1)]);
        expect([...ids(shown), ...ids(aside)].sort()).toEqual([...ids(all)].sort());
        const placeOf = ({ id }: RaisedItem) => handlings.find(({ itemId }) => itemId === id)?.position ?? Infinity;
        for (const list of [shown, aside])
          list.slice(1).forEach((one, at) => expect(placeOf(one)).toBeGreaterThanOrEqual(placeOf(list[at]!)));
      }),
    );
  });
});

describe('the evidence that a meeting begins with', () => {
  const candidate = (kpiId: string, gap: number | null, measured = true) => ({ kpiId, gap, measured });

  it('is the worst gap, the first of equal ones', () => {
    expect(worstGap([candidate('a', 0.2), candidate('b', 0.6), candidate('c', 0.6), candidate('d', null)])).toEqual({
      kpiId: 'b',
    });
    expect(worstGap([candidate('a', 0)])).toEqual({ kpiId: 'a' });
  });

  it('is missing for a reason', () => {
    expect(worstGap([])).toEqual({ reason: 'no_cx_kpi' });
    expect(worstGap([candidate('a', null, false)])).toEqual({ reason: 'no_measurement' });
    expect(worstGap([candidate('a', null, false), candidate('b', null)])).toEqual({ reason: 'no_gap' });
  });

  it('is said with what is known of it', () => {
    const bare = {
      kpiName: 'NPS',
      stageName: null,
      journeyName: null,
      value: 12.345,
      interval: null,
      n: null,
      target: null,
    };
    expect(evidenceSentence(bare)).toEqual({
      en: 'Over everything NPS stood at 12.35.',
      nl: 'Over het geheel stond NPS op 12,35.',
    });
    expect(evidenceSentence({ ...bare, journeyName: 'Paying', n: 1200, target: 30 }).en).toBe(
      'In Paying NPS stood at 12.35, from 1,200 answers; the target is 30.',
    );
  });

  it('takes what people wrote as it is', () => {
    expect(fill({ en: '{a} of {b}', nl: '{a} van {b}' }, { a: '{b}', b: 'x' }).en).toBe('{b} of x');
    expect(fill({ en: '{unknown}', nl: '{unknown}' }).nl).toBe('{unknown}');
  });
});
