import { Ajv } from 'ajv';
import fc from 'fast-check';
import { outcomeOf } from '../../../../../test/arbitraries/adf-checks.js';
import { ADF_SCHEMA, documentBySchema } from '../../../../../test/arbitraries/adf-schema.js';
import type { AdfNode } from '../../../../../test/arbitraries/adf.js';

/** The schema says nothing that draft 7 would read otherwise than draft 4 but its own name. */
const { $schema: _, ...schema } = ADF_SCHEMA as typeof ADF_SCHEMA & { $schema?: string };
const isDocument = new Ajv({ strict: false }).compile(schema);

const typesIn = ({ type, content = [] }: AdfNode): string[] => [type, ...content.flatMap(typesIn)];

/** Those that stand in a document, by the schema: nodes that are only another writing of one of these are left out. */
const NODES = Object.values(ADF_SCHEMA.definitions).flatMap(({ properties }) => {
  const type = properties?.['type']?.enum?.[0];
  return properties && 'attrs' in properties && !('content' in properties) && typeof type === 'string' ? [type] : [];
});

describe('a document that the schema of ADF allows', () => {
  it('is what the tests make', () => {
    const documents = fc.sample(documentBySchema(), { numRuns: 400, seed: 7 });
    for (const document of documents) expect([isDocument(document), isDocument.errors]).toEqual([true, null]);
    const made = new Set(documents.flatMap(typesIn));
    for (const type of ['table', 'taskItem', 'nestedExpand', 'layoutSection', 'bodiedExtension', 'mention', 'status'])
      expect(made).toContain(type);
    expect(NODES.length).toBeGreaterThan(10);
  });

  it('loses no text and makes no unsafe link, whatever stands in it', () => {
    fc.assert(
      fc.property(documentBySchema(), (document) => {
        const { lost, unsafe } = outcomeOf(document);
        expect({ lost, unsafe }).toEqual({ lost: [], unsafe: [] });
      }),
      { numRuns: 400 },
    );
  });
});
