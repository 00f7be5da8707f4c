import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import ts from 'typescript';
import { NOT_CARRIED, SKIPPED } from '../../src/integrations/jira/domain/mapping/sentences.js';
import { fieldErrorSentences } from '../../src/platform/problems/field-errors.js';
import { problemKinds, type Sentence } from '../../src/platform/problems/problem.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;

beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.close());

/** Codes of field errors that a source names: `{ pointer, code: '…' }`, `faults.add(pointer, '…')`, `context: { code: '…' }`. */
function codesIn(text: string): string[] {
  const codes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'code' && isFault(node.parent))
      codes.push(...literals(node.initializer));
    if (
      ts.isCallExpression(node) &&
      /(^|\.)(faults|errors)\.add$/i.test(node.expression.getText()) &&
      node.arguments[1]
    )
      codes.push(...literals(node.arguments[1]));
    node.forEachChild(visit);
  };
  ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2023, true).forEachChild(visit);
  return codes;
}

/** `code` is a word of its own in other places (currencies, exit codes): a fault has a pointer or parameters beside it. */
function isFault(object: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(object)) return false;
  const names = object.properties.map((property) => property.name?.getText());
  const isContext = ts.isPropertyAssignment(object.parent) && object.parent.name.getText() === 'context';
  return isContext || names.includes('pointer') || names.includes('parameters');
}

function literals(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  return [];
}

/** What issues leave behind has codes of its own. */
const OF_ISSUES = join('integrations', 'jira', 'domain', 'mapping');
const WHAT_ISSUES_LEAVE: Readonly<Record<string, Sentence>> = { ...NOT_CARRIED, ...SKIPPED };

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

/** `{en}` and `{nl}` stand for words that come in both languages themselves. */
const placeholders = (text: string) =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].map((name) => name.replace(/^\{(en|nl)\}$/, '{words}')).sort();

/** What is wrong with a sentence: a language left out, or one that says less than the other. */
function breaches(name: string, { en, nl }: Sentence): string[] {
  if (en.trim() === '' || nl.trim() === '') return [`${name} is not said in both languages`];
  if (placeholders(en).join() !== placeholders(nl).join()) return [`${name} does not say the same in both languages`];
  return [];
}

describe('the catalogue of refusals', () => {
  it('has every problem in both languages, under an error’s status, readable at its type', async () => {
    const kinds = [...problemKinds().values()];
    expect(kinds.length).toBeGreaterThan(25);
    for (const { name, status, title, detail } of kinds) {
      expect(name).toMatch(/^[a-z][a-z_]*$/);
      expect([400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 428, 429, 500, 503]).toContain(status);
      expect([...breaches(`${name}.title`, title), ...breaches(`${name}.detail`, detail)]).toEqual([]);
      const page = await request(t.http).get(`/problems/${name}`).expect(200);
      expect(page.text).toContain(title.en);
    }
  });

  it('has every field error in both languages', () => {
    const found = [...fieldErrorSentences()].flatMap(([code, sentence]) => breaches(code, sentence));
    expect(found).toEqual([]);
    expect(fieldErrorSentences().size).toBeGreaterThan(40);
  });

  it('has every code that a source uses', () => {
    const used = sources.flatMap(({ file, text }) => codesIn(text).map((code) => ({ file, code })));
    expect(used.length).toBeGreaterThan(30);
    const isKnown = ({ file, code }: { file: string; code: string }): boolean =>
      fieldErrorSentences().has(code) || (file.startsWith(OF_ISSUES) && code in WHAT_ISSUES_LEAVE);
    expect(used.filter((one) => !isKnown(one))).toEqual([]);
    expect(used.some(({ file }) => file.startsWith(OF_ISSUES))).toBe(true);
  });

  it('says in both languages what issues leave behind', () => {
    expect(Object.entries(WHAT_ISSUES_LEAVE).flatMap(([code, sentence]) => breaches(code, sentence))).toEqual([]);
  });

  it('is found wanting when a code or a language is forgotten', () => {
    const text = `
      faults.add('/name', long ? 'too_long' : 'too_odd');
      throw invalid([{ pointer: '/age', code: 'too_old' }]);
      const currency = { code: 'EUR', digits: 2 };`;
    const missing = codesIn(text).filter((code) => !fieldErrorSentences().has(code));
    expect(missing).toEqual(['too_odd', 'too_old']);
    expect(breaches('half', { en: 'at least {min}', nl: ' ' })).toEqual(['half is not said in both languages']);
    expect(breaches('less', { en: 'at least {min}', nl: 'minstens' })).toEqual([
      'less does not say the same in both languages',
    ]);
  });
});
