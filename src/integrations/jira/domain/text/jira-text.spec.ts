import fc from 'fast-check';
import { adfDocument, type AdfNode } from '../../../../../test/arbitraries/adf.js';
import { readText } from './jira-text.js';

const paragraph = (...content: unknown[]): unknown => ({ type: 'paragraph', content });
const text = (said: string, ...marks: unknown[]): unknown => ({ type: 'text', text: said, marks });
const doc = (...content: unknown[]): unknown => ({ version: 1, type: 'doc', content });
const markdownOf = (given: unknown): string => readText(given)?.markdown ?? '';
const plainOf = (given: unknown): string => readText(given)?.plain ?? '';

function textsOf(node: AdfNode): string[] {
  return [...(node.type === 'text' ? [node.text ?? ''] : []), ...(node.content ?? []).flatMap(textsOf)];
}

/** What a reader of the Markdown sees. */
const seen = (markdown: string): string =>
  markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
/** Every address that the Markdown links to; inside code nothing is a link. */
const linked = (markdown: string): string[] =>
  [...markdown.replace(/\\[^]|(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '').matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(
    ([, address = '']) => address,
  );
/** Letters and digits alone: what they are marked up with differs by where they stand. */
const squeezed = (said: string): string => said.replace(/[^\p{L}\p{N}]+/gu, '');

describe('a document in ADF', () => {
  it('becomes text and Markdown', () => {
    const given = doc(
      { type: 'heading', attrs: { level: 2 }, content: [text('Why')] },
      paragraph(
        text('Customers '),
        text('do not', { type: 'strong' }),
        text(' understand the '),
        text('bill', { type: 'link', attrs: { href: 'https://example.org/bill' } }),
      ),
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              paragraph(text('one')),
              { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(text('deeper'))] }] },
            ],
          },
          { type: 'listItem', content: [paragraph(text('two'))] },
        ],
      },
      {
        type: 'taskList',
        content: [
          { type: 'taskItem', attrs: { state: 'DONE' }, content: [text('asked')] },
          { type: 'taskItem', attrs: { state: 'TODO' }, content: [text('told')] },
        ],
      },
      { type: 'codeBlock', attrs: { language: 'sql' }, content: [text('select `x`')] },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', content: [paragraph(text('KPI'))] },
              { type: 'tableHeader', content: [paragraph(text('Now'))] },
            ],
          },
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', content: [paragraph(text('NPS|x'))] },
              { type: 'tableCell', content: [paragraph(text('4'))] },
            ],
          },
        ],
      },
      { type: 'rule' },
      { type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(text('Note'))] },
    );
    expect(markdownOf(given)).toBe(
      [
        '## Why',
        'Customers **do not** understand the [bill](https://example.org/bill)',
        '- one\n  1. deeper\n- two',
        '- [x] asked\n- [ ] told',
        '```sql\nselect `x`\n```',
        '| KPI | Now |\n| --- | --- |\n| NPS\\|x | 4 |',
        '---',
        '> Note',
      ].join('\n\n'),
    );
    expect(plainOf(given)).toBe(
      'Why\n\nCustomers do not understand the bill\n\n- one\n  1. deeper\n- two\n\n- [x] asked\n- [ ] told\n\nselect `x`\n\nKPI | Now\nNPS|x | 4\n\nNote',
    );
  });

  it('keeps what stands in attributes: mentions, dates, states, cards, titles', () => {
    const given = doc(
      paragraph(
        { type: 'mention', attrs: { id: '1', text: '@Ana' } },
        { type: 'date', attrs: { timestamp: '1772323200000' } },
        { type: 'status', attrs: { text: 'Blocked' } },
        { type: 'emoji', attrs: { shortName: ':wave:', text: '👋' } },
        { type: 'inlineCard', attrs: { url: 'https://example.org/x' } },
      ),
      { type: 'expand', attrs: { title: 'More' }, content: [paragraph(text('inside'))] },
    );
    expect(plainOf(given)).toBe('@Ana2026-03-01Blocked👋https://example.org/x\n\nMore\n\ninside');
  });

  it('reads through nodes that nobody knows', () => {
    const given = doc({
      type: 'hologram',
      content: [
        { type: 'beam', attrs: { text: 'a' }, content: [text('b')] },
        { type: 'spark', text: 'c' },
      ],
    });
    for (const said of ['a', 'b', 'c']) expect(plainOf(given)).toContain(said);
  });

  it('makes no link of an unsafe address and no markup of words', () => {
    const hostile = [
      'javascript:alert(1)',
      'JaVa\nScript:alert(1)',
      ' data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '//evil.example',
      '/\\evil.example',
      'https://user:pw@evil.example',
      'x'.repeat(3000),
    ];
    for (const href of hostile) {
      const told = markdownOf(
        doc(paragraph(text('click', { type: 'link', attrs: { href } })), { type: 'blockCard', attrs: { url: href } }),
      );
      expect(told).toBe('click');
    }
    expect(
      markdownOf(
        doc(paragraph(text('click', { type: 'link', attrs: { href: 'https://a.example/x) [y](javascript:z' } }))),
      ),
    ).toBe('[click](https://a.example/x%29%20%5By%5D%28javascript:z)');
    expect(markdownOf(doc(paragraph(text('[x](javascript:y) <b>&amp; *z* _a_ `c`'))))).toBe(
      '\\[x\\]\\(javascript:y) &lt;b&gt;&amp;amp; \\*z\\* \\_a\\_ \\`c\\`',
    );
    expect(markdownOf(doc(paragraph(text('# no\n- no\n1. no\n    no\n=\n'))))).toBe('\\# no\n\\- no\n1\\. no\nno\n\\=');
  });

  it('links what belongs to the site when the site is known', () => {
    const given = doc(paragraph(text('CX-1', { type: 'link', attrs: { href: '/browse/CX-1' } })));
    expect(readText(given, 'https://a.atlassian.net')?.markdown).toBe('[CX-1](https://a.atlassian.net/browse/CX-1)');
    expect(markdownOf(given)).toBe('CX-1');
  });

  it('counts files that do not come along', () => {
    const given = doc({
      type: 'mediaSingle',
      content: [{ type: 'media', attrs: { type: 'file', id: 'x', alt: 'sketch.png' } }],
    });
    expect(readText(given)).toMatchObject({ plain: 'sketch.png', files: 1 });
  });

  it('is nothing where there is nothing', () => {
    for (const nothing of [
      null,
      undefined,
      '',
      ' \n ',
      doc(),
      doc(paragraph()),
      {},
      [],
      7,
      true,
      { content: 'x' },
      { type: 'doc', content: [null, 3, 'x', []] },
    ])
      expect(readText(nothing)).toBeNull();
  });

  it('loses no word however deep it lies, and overflows nothing', () => {
    let deep: unknown = paragraph(text('bottom'));
    for (let level = 0; level < 100_000; level += 1)
      deep = {
        type: level % 2 ? 'blockquote' : 'bulletList',
        content: [deep, paragraph(text(level === 50_000 ? 'middle' : ''))],
      };
    const told = readText(doc(deep, paragraph(text('after'))));
    expect(told).toMatchObject({ tooDeep: true });
    for (const said of ['bottom', 'middle', 'after']) expect(told?.plain).toContain(said);
    let inline: unknown = text('core');
    for (let level = 0; level < 100_000; level += 1) inline = { type: 'mystery', content: [inline] };
    expect(plainOf(doc(paragraph(text('a'), inline)))).toContain('core');
  });

  it('keeps every text of any document, in order, and never any HTML', () => {
    fc.assert(
      fc.property(adfDocument(), (document) => {
        const told = readText(document);
        const texts = textsOf(document).filter((said) => said.trim() !== '');
        let from = 0;
        for (const said of texts) {
          from = (told?.plain ?? '').indexOf(said.trim(), from);
          expect(from).toBeGreaterThanOrEqual(0);
          from += said.trim().length;
        }
        const visible = squeezed(seen(told?.markdown ?? ''));
        for (const said of texts.filter((one) => !one.includes('&'))) expect(visible).toContain(squeezed(said));
        for (const address of linked(told?.markdown ?? '')) expect(address).toMatch(/^(https?|mailto):/);
      }),
      { numRuns: 400 },
    );
  });

  it('survives anything at all', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        readText(value);
        readText({ type: 'doc', content: value });
      }),
      { numRuns: 300 },
    );
  });
});
