import { readSlides } from '../../../../test/support/slides.js';
import type { Pack } from '../domain/page.types.js';
import { writePptx } from './pptx.writer.js';

const chart = {
  ...{
    box: { x: 40, y: 120, w: 400, h: 200 },
    title: 'NPS',
    format: '0.0',
    min: -1,
    max: 3,
    step: 1,
    locale: 'nl' as const,
  },
  categories: ['jan 26', 'feb 26', 'mrt 26', 'apr 26'],
};
const series = (name: string, values: (number | null)[], stroke: 'solid' | 'dashed') => ({
  ...{ name, values, stroke, colour: '0072B2' },
});
const pack: Pack = {
  ...{ title: 'Pack', organisation: 'Polder', demo: null, locale: 'nl', notesTitle: 'Toelichting' },
  pages: [
    {
      ...{
        title: 'Een',
        sentence: 'Zin.',
        asOf: 'Stand van nu',
        filter: 'Hele organisatie',
        notes: ['Heel <lang> & "echt"'],
      },
      blocks: [
        {
          ...chart,
          kind: 'lines',
          series: [series('Nu', [1, null, 0, 2.5], 'solid'), series('Doel', [2, 2, 2, 2], 'dashed')],
        },
        { ...chart, kind: 'bars', series: [series('Geld', [-1, 0, null, 3], 'solid')] },
      ],
    },
  ],
};

describe('a pack as PowerPoint', () => {
  it('keeps what is unknown apart from 0, in the chart and in the sheet behind it', async () => {
    const [slide] = await readSlides(await writePptx(pack));
    const [lines, bars] = slide?.charts ?? [];
    expect(lines).toMatchObject({ kind: 'lineChart', categories: chart.categories });
    expect(lines?.series).toEqual([
      { name: 'Nu', values: [1, null, 0, 2.5] },
      { name: 'Doel', values: [2, 2, 2, 2] },
    ]);
    expect(lines?.sheet).toEqual([
      [1, null, 0, 2.5],
      [2, 2, 2, 2],
    ]);
    expect(bars?.series[0]?.values).toEqual([-1, 0, null, 3]);
    expect(bars?.sheet).toEqual([[-1, 0, null, 3]]);
  });

  it('has the notes of each slide, whole and as they are', async () => {
    const [slide] = await readSlides(await writePptx(pack));
    expect(slide?.notes).toContain('Heel <lang> & "echt"');
    expect(slide?.notes).toContain('Stand van nu · Hele organisatie');
    expect(slide?.texts).toEqual(expect.arrayContaining(['Een', 'Zin.', '1 / 1']));
  });
});
