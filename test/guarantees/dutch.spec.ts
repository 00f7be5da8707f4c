import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ATTESTATION_KINDS,
  DEBT_STATUSES,
  EFFECT_KINDS,
  MANDATE_SCOPES,
} from '../../src/board/decisions/decisions.types.js';
import { CHANGE_KINDS } from '../../src/board/priorities/simulations.types.js';
import { IMPORT_STATES } from '../../src/exchange/imports.types.js';
import { LIFECYCLE } from '../../src/initiatives/domain/lifecycle.js';
import { INITIATIVE_STATES } from '../../src/initiatives/initiatives.types.js';
import { BETTER_WHEN } from '../../src/kpis/kpis.types.js';
import { TOO_DEEP } from '../../src/platform/http/json-body.js';
import { fieldErrorSentences } from '../../src/platform/problems/field-errors.js';
import { PARAMETER_WORDS, parameterWord } from '../../src/platform/problems/parameter-words.js';
import { problemKinds, say, type Sentence } from '../../src/platform/problems/problem.js';
import { FINDING_STATUSES } from '../../src/radar/findings.types.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** Refusals speak Dutch to who reads Dutch: also what is filled in, not the sentences alone. */
let t: TestApp;
let sentences: readonly (readonly [string, Sentence])[];

beforeAll(async () => {
  t = await startTestApp();
  sentences = [
    ...[...problemKinds()].flatMap(([name, { title, detail }]) => [[name, title] as const, [name, detail] as const]),
    ...fieldErrorSentences(),
  ];
});
afterAll(() => t.close());

const tokens = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return path.endsWith('.ts') && !/(\.spec|parameter-words)\.ts$/.test(path) ? [readFileSync(path, 'utf8')] : [];
  });
}
const code = sources(join(__dirname, '../../src')).join('\n');
const found = (pattern: RegExp): string[] => [...new Set([...code.matchAll(pattern)].map((match) => match[1] ?? ''))];

describe('a refusal in Dutch', () => {
  it('has no English word, whatever vocabulary fills it in', () => {
    const vocabularies = Object.values(PARAMETER_WORDS).flatMap((words) => Object.values(words));
    const dutch = new Set([...sentences.map(([, { nl }]) => nl), ...vocabularies.map(({ nl }) => nl)].flatMap(tokens));
    const english = [...sentences.map(([, { en }]) => en), ...vocabularies.map(({ en }) => en)].flatMap(tokens);
    const onlyEnglish = new Set(english.filter((word) => !dutch.has(word)));
    expect(onlyEnglish.has('initiative') && onlyEnglish.has('proposed') && onlyEnglish.has('agreed')).toBe(true);
    const faults: string[] = [];
    let tried = 0;
    for (const [name, sentence] of sentences) {
      for (const [, parameter = ''] of sentence.nl.matchAll(/\{(\w+)\}/g)) {
        for (const value of Object.keys(PARAMETER_WORDS[parameter] ?? {})) {
          tried += 1;
          const told = say(sentence, 'nl', { [parameter]: value });
          const leaks = tokens(told).filter((word) => onlyEnglish.has(word));
          if (leaks.length > 0) faults.push(`${name}: ${told} (${leaks.join(', ')})`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(200);
  });

  it('has a word for every value of a closed vocabulary', () => {
    const closed: Readonly<Record<string, readonly string[]>> = {
      state: [...INITIATIVE_STATES, ...IMPORT_STATES, 'queued', 'running', 'succeeded', 'failed', 'cancelled'],
      to: INITIATIVE_STATES,
      needed: IMPORT_STATES,
      status: DEBT_STATUSES,
      what: [...INITIATIVE_STATES, ...FINDING_STATUSES, 'coordinates_with'],
      action: [...INITIATIVE_STATES, ...LIFECYCLE.map(({ name }) => name), 'reopen'],
      kind: [...EFFECT_KINDS, ...CHANGE_KINDS],
      kinds: ATTESTATION_KINDS,
      scope: MANDATE_SCOPES,
      betterWhen: BETTER_WHEN,
      unreadable: [TOO_DEEP, ...found(/unreadable: '([^']+)'/g)],
      cause: found(/unavailable, \{ cause: '([^']+)'/g),
      record: [
        ...found(/record: '([^']+)'/g),
        ...found(/unknownReference\('[^']*', '([^']+)'\)/g),
        ...found(/_REFERENCE = \{ type: '([^']+)'/g),
        ...found(/RecordKind<[^>]*> = \{\s*(?:[^}]*?,\s*)?type: '([^']+)'/g),
      ],
      unique: [...found(/taken\('([^']+)'/g), ...found(/unique: '([^']+)'/g)],
    };
    expect(closed['record']!.length).toBeGreaterThan(20);
    const without = Object.entries(closed).flatMap(([parameter, values]) =>
      values
        .filter((value) => PARAMETER_WORDS[parameter]?.[value] === undefined)
        .map((value) => `${parameter}: ${value}`),
    );
    expect(without).toEqual([]);
  });

  it('tells what is expected in words, and leaves forms and names as they are to be sent', () => {
    const LITERAL = ['customfield_10015', '{ account: UUID }'];
    const expected = [
      ...found(/expected\('([^']+)'\)/g),
      ...found(/expected: '([^']+)'/g),
      ...found(/form\('([^']+)'\)/g),
      ...found(/this\.type\([^,()]+, '([^']+)'\)/g),
    ];
    const wordy = expected.filter((value) => /[a-z]{4,}/.test(value) && !LITERAL.includes(value));
    expect(wordy.filter((value) => parameterWord('expected', value, 'nl') === value)).toEqual([]);
    expect(parameterWord('expected', 'YYYY-MM-DD', 'nl')).toBe('YYYY-MM-DD');
    expect(parameterWord('allowed', 'draft, open', 'nl')).toBe('draft, open');
  });

  it('fills lists part by part, and says in its own words what a library said', () => {
    expect(parameterWord('kinds', 'clear, agreed', 'nl')).toBe('duidelijk, akkoord');
    expect(parameterWord('what', 'acknowledged → resolved', 'nl')).toBe('erkend → opgelost');
    expect(parameterWord('what', 'CX-1 (title, effort), CX-2 (stages)', 'nl')).toBe(
      'CX-1 (titel, inzet), CX-2 (stappen)',
    );
    expect(parameterWord('what', 'Een eigen afspraak', 'nl')).toBe('Een eigen afspraak');
    expect(parameterWord('unreadable', 'Unexpected token', 'nl')).toBe('het is niet te lezen');
    expect(parameterWord('unreadable', 'Unexpected token', 'en')).toBe('Unexpected token');
    expect(parameterWord('record', 'address', 'nl')).toBe('adres');
  });
});
