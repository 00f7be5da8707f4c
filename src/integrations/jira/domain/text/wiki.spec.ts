import fc from 'fast-check';
import { readText } from './jira-text.js';

const markdownOf = (given: unknown): string => readText(given)?.markdown ?? '';
const paragraph = (...content: unknown[]): unknown => ({ type: 'paragraph', content });
const text = (said: string, ...marks: unknown[]): unknown => ({ type: 'text', text: said, marks });
const doc = (...content: unknown[]): unknown => ({ version: 1, type: 'doc', content });

/** Every address that the Markdown links to; inside code nothing is a link. */
const linked = (markdown: string): string[] =>
  [...markdown.replace(/\\[^]|(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '').matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(
    ([, address = '']) => address,
  );

describe('wiki markup', () => {
  it.each([
    ['plain words stay', 'Just words.', 'Just words.'],
    ['paragraphs and line ends', 'a\nb\n\nc', 'a\\\nb\n\nc'],
    ['headings', 'h2. Why\nbecause', '## Why\n\nbecause'],
    ['marks', '*bold* _em_ -gone- +new+ {{code}} a*b*c x-y-z', '**bold** *em* ~~gone~~ new `code` a\\*b\\*c x-y-z'],
    ['marks inside words', 'a{*}b{*}c', 'a**b**c'],
    [
      'links',
      '[bill|https://a.example/b] [https://c.example/] [~ana] [no link] [^x.pdf]',
      '[bill](https://a.example/b) [https://c.example/](https://c.example/) @ana \\[no link\\] x.pdf',
    ],
    ['unsafe links', '[click|javascript:alert(1)]', 'click'],
    ['lists', '* a\n** b\n* c\n# d', '- a\n  - b\n- c\n- d'],
    [
      'tables',
      '||KPI||Now||\n|NPS|[x|https://a.example/]|',
      '| KPI | Now |\n| --- | --- |\n| NPS | [x](https://a.example/) |',
    ],
    ['code', '{code:java}\nint *x* = 1;\n{code}', '```java\nint *x* = 1;\n```'],
    ['code in a line', 'see {code}x{code} there', 'see\n\n```\nx\n```\n\nthere'],
    ['quotes and panels', '{quote}a{quote}\n{panel:title=T}b{panel}', '> a\n\n> **T**\n>\n> b'],
    ['colours', '{color:red}r{color}', 'r'],
    ['images', '!pic.png|thumbnail! and wow! really!', 'pic.png and wow! really!'],
    ['escapes', '\\*no\\* a\\\\b', '\\*no\\* a\\\nb'],
    ['rules', 'a\n----\nb', 'a\n\n---\n\nb'],
    ['HTML', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['what is never closed', '{quote}a\n{code}b', '{quote}\\\na\n\n```\nb\n```'],
    ['windows line ends', 'a\r\nb', 'a\\\nb'],
  ])('is read: %s', (_, given, told) => expect(markdownOf(given)).toBe(told));

  it('says the same as the document it stands for', () => {
    const wiki =
      'h2. Why\n\nCustomers *do not* understand the [bill|https://example.org/bill]\n\n* one\n* two\n\n{code:sql}\nselect 1\n{code}';
    const adf = doc(
      { type: 'heading', attrs: { level: 2 }, content: [text('Why')] },
      paragraph(
        text('Customers '),
        text('do not', { type: 'strong' }),
        text(' understand the '),
        text('bill', { type: 'link', attrs: { href: 'https://example.org/bill' } }),
      ),
      {
        type: 'bulletList',
        content: ['one', 'two'].map((said) => ({ type: 'listItem', content: [paragraph(text(said))] })),
      },
      { type: 'codeBlock', attrs: { language: 'sql' }, content: [text('select 1')] },
    );
    expect(readText(wiki)).toEqual(readText(adf));
  });

  it('loses no letter and no digit of plain words, and makes no unsafe link of anything', () => {
    const pieces = fc.constantFrom(
      'word ',
      'Épopée',
      '客户',
      '*',
      '_',
      '-',
      '{',
      '}',
      '[',
      ']',
      '|',
      '!',
      '\n',
      '\\',
      'x.png',
      'javascript:y',
      'https://a.example ',
      '||',
      '# ',
      '{code}',
      '{quote}',
      '??',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const told = markdownOf(parts.join(''));
        for (const address of linked(told)) expect(address).toMatch(/^(https?|mailto):/);
        const count = (said: string): number => said.split('Épopée').length;
        expect(count(told)).toBeGreaterThanOrEqual(count(parts.join('')));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['*a ', '{quote}\n', '[a', '{{', '|a', '{code}', '!a', '* ', '??a ', '\\', '-a '])(
    'is read in a blink, 100,000 signs of %j',
    (piece) => {
      const given = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
      const started = process.cpuUsage();
      readText(given);
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
    },
  );
});
