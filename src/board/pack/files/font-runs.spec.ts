import { fontRuns } from './font-runs.js';

describe('runs of fonts', () => {
  it('are one for what one font has', () => {
    expect(fontRuns('Één reis, € 5 – “klaar”…')).toEqual([{ text: 'Één reis, € 5 – “klaar”…', font: 'Roboto' }]);
  });

  it('change where a font lacks a sign, and keep the spaces', () => {
    expect(fontRuns('▲ gehaald')).toEqual([
      { text: '▲ ', font: 'DejaVu' },
      { text: 'gehaald', font: 'Roboto' },
    ]);
  });

  it('put words that are read from right to left in the order in which they are drawn', () => {
    expect(fontRuns('Reis: שלום עולם טוב')).toEqual([
      { text: 'Reis: ', font: 'Roboto' },
      { text: 'טוב עולם שלום', font: 'DejaVu' },
    ]);
  });

  it('leave out marks that nothing can draw', () => {
    expect(fontRuns('👍🏽')).toEqual([{ text: '👍', font: 'DejaVu' }]);
  });
});
