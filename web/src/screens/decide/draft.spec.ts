import { minorDigits } from '../../signs/money';
import { bodyOf, emptyDraft, emptyOption, freeKey } from './draft';

describe('a decision while it is a draft', () => {
  const draft = emptyDraft('Gaan we door?', 'Niets doen');

  it('begins with doing nothing, and calls the next option by the first free letter', () => {
    expect(draft.options.map(({ key, doNothing }) => [key, doNothing])).toEqual([
      ['A', true],
      ['B', false],
    ]);
    expect(freeKey(draft.options)).toBe('C');
    expect(freeKey([emptyOption('B'), emptyOption('C')])).toBe('A');
  });

  it('tells the API what was judged, and leaves out what was not', () => {
    const judged = { stageId: 'one', ease: 0, grade: 'C' as const };
    const options = [
      { ...emptyOption('B', ' Samenvoegen '), stages: [judged, { stageId: 'two', grade: 'D' as const }], money: -45.5 },
    ];
    const [option] = bodyOf({ ...draft, options }, 'EUR').options ?? [];
    expect(option).toMatchObject({ title: 'Samenvoegen', stages: [judged] });
    expect(option?.money).toEqual({ amountMinor: -4550, currency: 'EUR' });
  });

  it('changes nothing by an option that does nothing', () => {
    const effects = [{ kind: 'approve' as const, initiativeId: 'one' }];
    const [option] =
      bodyOf({ ...draft, options: [{ ...emptyOption('A', 'Niets', true), effects }] }, 'EUR').options ?? [];
    expect(option?.effects).toEqual([]);
    expect(option?.money).toBeNull();
  });

  it('knows currencies without cents', () => {
    expect([10 ** minorDigits('EUR'), 10 ** minorDigits('JPY')]).toEqual([100, 1]);
  });
});
