import { NO_SITE_FACTS, type SiteFacts } from '../issue.types.js';
import { DEFAULT_MAPPING } from '../mapping.types.js';
import { selectionJql } from './selection.js';

const { choice } = DEFAULT_MAPPING;
const cloud: SiteFacts = { ...NO_SITE_FACTS, levels: { '10000': 1, '10001': 0, '10002': -1 } };
const dataCenter: SiteFacts = { ...NO_SITE_FACTS, epicNameFields: ['customfield_10011'] };

describe('the question for the chosen issues', () => {
  it('is bounded and ordered even where nothing is chosen', () => {
    expect(selectionJql({ ...choice, minLevel: null }, cloud)).toBe('project is not EMPTY order by created asc');
    expect(selectionJql({ ...choice, projectKeys: [], minLevel: null }, cloud)).toMatch(/^project is EMPTY /);
  });

  it('quotes what people typed, and keeps the administrator’s own condition to itself', () => {
    const own = { ...choice, projectKeys: ['CX', 'B"L'], jql: 'labels = cx OR a = b', minLevel: null };
    expect(selectionJql(own, cloud)).toBe('project in ("CX", "B\\"L") and (labels = cx OR a = b) order by created asc');
    expect(selectionJql(own, cloud, { wide: true })).not.toContain('labels');
  });

  it('asks for levels by the types that have them, and for the epics of a site without levels by their field', () => {
    expect(selectionJql({ ...choice, minLevel: 1 }, cloud)).toContain('issuetype in ("10000")');
    expect(selectionJql({ ...choice, minLevel: 2 }, cloud)).toContain('issuetype is EMPTY');
    expect(selectionJql({ ...choice, minLevel: 1 }, dataCenter)).toContain('(cf[10011] is not EMPTY)');
  });

  it('looks back by the clock of the site, so that no time zone matters', () => {
    expect(selectionJql(choice, cloud, { withinMinutes: 44.2 })).toContain('updated >= "-45m"');
    expect(selectionJql(choice, cloud, { ids: ['7', '8'] })).toContain('id in ("7", "8")');
  });
});
