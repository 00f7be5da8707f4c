import fc from 'fast-check';

export interface AdfNode {
  readonly type: string;
  readonly version?: number;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly unknown[];
  readonly content?: readonly AdfNode[];
}

const words = fc.oneof(
  fc.constantFrom(
    'Q3 — rollout',
    '客户体验',
    '*not bold*',
    'a|b',
    '[x](y)',
    '<script>alert(1)</script>',
    '{color:red}r{color}',
    '  spaces  ',
    'line\nbreak',
    '```',
    '# x',
    '1. y',
    '&lt;',
    '\\',
  ),
  fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .filter((said) => !/[\r\u2028\u2029\u0085\v\f]/.test(said)),
);
const address = fc.constantFrom(
  'https://example.com/x',
  'javascript:alert(1)',
  'mailto:a@example.com',
  '/browse/CX-1',
  'data:text/html,x',
  'https://a.example/(x)[y]',
  '',
);

const marks = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom('strong', 'em', 'strike', 'underline', 'code', 'subsup', 'neverHeardOf').map((type) => ({ type })),
    address.map((href) => ({ type: 'link', attrs: { href } })),
  ),
  { maxLength: 3, selector: (mark) => mark.type },
);

const textNode: fc.Arbitrary<AdfNode> = fc.record({ type: fc.constant('text'), text: words, marks });
const inline: fc.Arbitrary<AdfNode> = fc.oneof(
  { weight: 5, arbitrary: textNode },
  fc.constant({ type: 'hardBreak' }),
  words.map((text) => ({ type: 'mention', attrs: { id: 'x', text } })),
  words.map((text) => ({ type: 'status', attrs: { text, color: 'red' } })),
  fc.constant({ type: 'emoji', attrs: { shortName: ':x:' } }),
  fc.constant({ type: 'date', attrs: { timestamp: '1582152559' } }),
  address.map((url) => ({ type: 'inlineCard', attrs: { url } })),
  fc.array(textNode, { maxLength: 2 }).map((content) => ({ type: 'strangeInline', content })),
);
const inlines = fc.array(inline, { maxLength: 5 });
const leaf: fc.Arbitrary<AdfNode> = fc.oneof(
  inlines.map((content) => ({ type: 'paragraph', content })),
  fc.record({
    type: fc.constant('heading'),
    attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }) }),
    content: inlines,
  }),
  fc.array(words, { maxLength: 2 }).map((said) => ({
    type: 'codeBlock',
    attrs: { language: 'js' },
    content: said.map((text) => ({ type: 'text', text })),
  })),
  fc.constant({ type: 'rule' }),
  address.map((url) => ({ type: 'blockCard', attrs: { url } })),
  fc
    .record({ url: address, alt: words })
    .map((attrs) => ({ type: 'mediaSingle', content: [{ type: 'media', attrs: { type: 'external', ...attrs } }] })),
);

/** Documents as the schema allows them, and with node and mark types that it does not know yet. */
export function adfDocument(): fc.Arbitrary<AdfNode> {
  const { block } = fc.letrec<{ block: AdfNode; item: AdfNode; task: AdfNode; row: AdfNode }>((tie) => {
    const several = fc.array(tie('block'), { maxLength: 3 });
    const holding = (type: string, child: fc.Arbitrary<AdfNode>): fc.Arbitrary<AdfNode> =>
      fc.array(child, { maxLength: 3 }).map((content) => ({ type, content }));
    return {
      item: several.map((content) => ({ type: 'listItem', content })),
      task: fc.record({
        type: fc.constant('taskItem'),
        attrs: fc.constantFrom({ state: 'DONE' }, { state: 'TODO' }),
        content: inlines,
      }),
      row: fc
        .array(fc.record({ type: fc.constantFrom('tableCell', 'tableHeader'), content: several }), { maxLength: 3 })
        .map((content) => ({ type: 'tableRow', content })),
      block: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        { weight: 4, arbitrary: leaf },
        holding('bulletList', tie('item')),
        holding('orderedList', tie('item')),
        holding('taskList', tie('task')),
        holding('table', tie('row')),
        ...['blockquote', 'panel', 'expand', 'layoutSection', 'bodiedExtension', 'notInvented'].map((type) =>
          holding(type, tie('block')),
        ),
      ),
    };
  });
  return fc.array(block, { maxLength: 5 }).map((content) => ({ version: 1, type: 'doc', content }));
}
