import type { ApiBodyOptions } from '@nestjs/swagger';
import { IMPORT_FIELDS } from '../domain/fields.js';
import { CREATABLE } from '../domain/import.types.js';

const COLUMN = {
  type: 'object' as const,
  additionalProperties: false,
  required: ['column'],
  properties: {
    column: { type: 'string' as const, example: 'end_date' },
    dateFormat: {
      type: 'string' as const,
      example: 'DD.MM.YY',
      description: 'D, DD, M, MM, MMM, YY, YYYY and what stands between',
    },
    century: {
      type: 'integer' as const,
      example: 2000,
      description: 'First of the hundred years of two-digit years; 1970 unless said',
    },
    decimal: { type: 'string' as const, enum: ['.', ','], default: '.' },
    scale: { type: 'number' as const, example: 1000000, description: 'What one unit of the number is worth' },
    currency: { type: 'string' as const, example: 'GBP' },
    nullTexts: {
      type: 'array' as const,
      items: { type: 'string' as const },
      example: ['n/a', 'Exempt*'],
      description: 'Texts that mean "none"; one that ends in * by its start',
    },
    values: { type: 'object' as const, additionalProperties: { type: 'string' as const }, example: { Live: 'done' } },
  },
};

/** The multipart body of an import, described. */
export const IMPORT_BODY: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file', 'options'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'CSV (up to 200 MB), XLSX or JSON (up to 20 MB)' },
      options: {
        type: 'object',
        additionalProperties: false,
        required: ['source'],
        properties: {
          source: { type: 'string', maxLength: 100, example: 'portfolio-2026' },
          mapping: {
            type: 'object',
            description:
              'Our field → its column, or how to read it. Without a mapping columns with the names of our fields are read.',
            additionalProperties: false,
            properties: Object.fromEntries(
              IMPORT_FIELDS.map(({ name }) => [name, { oneOf: [{ type: 'string' as const }, COLUMN] }]),
            ),
          },
          defaults: {
            type: 'object',
            description: 'What a new initiative has where its row says nothing',
            example: { deliveryStatus: 'underway' },
          },
          create: {
            type: 'array',
            items: { type: 'string', enum: [...CREATABLE] },
            description: 'Records to make when a row names one that is missing',
          },
          encoding: { type: 'string', enum: ['utf-8', 'windows-1252'], description: 'Detected unless given' },
        },
        example: {
          source: 'portfolio-2026',
          mapping: { title: 'Name', team: 'Department', goal: 'Theme' },
          create: ['teams', 'goals'],
        },
      },
    },
  },
};
