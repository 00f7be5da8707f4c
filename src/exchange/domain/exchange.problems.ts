import { defineFieldErrors } from '../../platform/problems/field-errors.js';
import { defineProblems } from '../../platform/problems/problem.js';

/** Faults of the options of an import. */
export const importFaults = defineFieldErrors({
  no_such_column: { en: 'the file has no column “{column}”', nl: 'het bestand heeft geen kolom “{column}”' },
  repeated_column: {
    en: 'the file has {count} columns “{column}”',
    nl: 'het bestand heeft {count} kolommen “{column}”',
  },
  said_twice: { en: 'is said by {field} already', nl: 'staat al in {field}' },
  means_nothing_alone: { en: 'means nothing without {needs}', nl: 'betekent niets zonder {needs}' },
  no_default: { en: 'is different for every row', nl: 'is voor elke rij anders' },
  unreadable_default: { en: '{en}', nl: '{nl}' },
});

export const exchangeProblems = defineProblems({
  unreadable_file: {
    status: 422,
    title: { en: 'The file cannot be read', nl: 'Het bestand is niet te lezen' },
    detail: {
      en: 'Nothing was stored: {en}',
      nl: 'Er is niets opgeslagen: {nl}',
    },
  },
  import_not_ready: {
    status: 409,
    title: { en: 'The import is not in a state for this', nl: 'De import is daar nu niet aan toe' },
    detail: {
      en: 'The import is {state}; this needs one that is {needed}.',
      nl: 'De import is {state}; dit vraagt er een die {needed} is.',
    },
  },
  import_has_errors: {
    status: 409,
    title: { en: 'Some rows have errors', nl: 'Sommige rijen hebben fouten' },
    detail: {
      en: 'Nothing was written: {count} rows have errors and all_or_nothing was asked. Read them at /v1/imports/{id}/rows?action=error.',
      nl: 'Er is niets geschreven: {count} rijen hebben fouten en all_or_nothing was gevraagd. Lees ze op /v1/imports/{id}/rows?action=error.',
    },
  },
});

/** What a file as a whole can be refused for, in words. A table of data. */
export const UNREADABLE: Readonly<Record<string, { readonly en: string; readonly nl: string }>> = {
  empty_file: { en: 'there is nothing in it.', nl: 'er staat niets in.' },
  no_columns: { en: 'it has no header with the names of its columns.', nl: 'het heeft geen kopregel met kolomnamen.' },
  not_a_workbook: {
    en: 'it is not a workbook (.xlsx), or a broken one.',
    nl: 'het is geen werkmap (.xlsx), of een kapotte.',
  },
  broken_header: {
    en: 'its header has a NUL or bytes that are no character in its encoding.',
    nl: 'de kopregel bevat een NUL of bytes die geen teken zijn in de codering.',
  },
  no_sheet: { en: 'the workbook has no sheet.', nl: 'de werkmap heeft geen blad.' },
  too_large_inside: {
    en: 'it unpacks to more than any spreadsheet of its size.',
    nl: 'het pakt uit tot meer dan enig rekenblad van die grootte.',
  },
  too_many_columns: { en: 'it has more than 500 columns.', nl: 'het heeft meer dan 500 kolommen.' },
  too_many_rows: { en: 'it has more than 250,000 rows.', nl: 'het heeft meer dan 250.000 rijen.' },
  not_json: { en: 'it is not JSON.', nl: 'het is geen JSON.' },
  not_a_list: {
    en: 'it is neither a list of objects nor an object with such a list under items.',
    nl: 'het is geen lijst van objecten en geen object met zo’n lijst onder items.',
  },
  not_a_known_format: {
    en: 'its name says neither .csv, .xlsx nor .json.',
    nl: 'de naam eindigt niet op .csv, .xlsx of .json.',
  },
};
