import type { DemoInitiative, StageKey } from '../demo.types.js';
import { governance } from './governance.js';
import { goals } from './goals.js';
import { journeys } from './journeys.js';
import { kpiLinks, kpis } from './kpis.js';
import { channels, personas, segments } from './organisation.js';
import { courses, doneTwice } from './nights.js';
import { people, teams } from './people.js';
import { initiatives } from './portfolio.js';
import * as quarter from './quarter.js';
import { relations } from './relations.js';

const stages = journeys.flatMap((journey) => journey.stages);
const isActive = ({ state, delivery }: DemoInitiative): boolean =>
  state === 'approved' ||
  state === 'in_delivery' ||
  (delivery === 'underway' && state !== 'closed' && state !== 'stopped');
const active = initiatives.filter(isActive);
const on = (stage: StageKey): DemoInitiative[] =>
  active.filter((initiative) => initiative.stages.some((link) => link.stage === stage));
const byKey = (key: string): DemoInitiative => {
  const found = initiatives.find((initiative) => initiative.key === `initiative:${key}`);
  if (!found) throw new Error(`no initiative ${key}`);
  return found;
};

describe('the demo data hang together', () => {
  const known = new Set<string>(
    [teams, people, channels, segments, personas, journeys, stages, kpis, goals, initiatives].flatMap((records) =>
      records.map((record) => record.key),
    ),
  );

  it('has every record once and refers to known records only', () => {
    const all = [teams, people, channels, segments, personas, journeys, stages, kpis, goals, initiatives].flat();
    expect(known.size).toBe(all.length);
    const text = JSON.stringify([all, relations, kpiLinks, governance, quarter, doneTwice]);
    const references = text.match(/"(team|person|channel|segment|persona|journey|stage|kpi|goal|initiative):[^"]+"/g);
    const unknown = (references ?? []).map((quoted) => quoted.slice(1, -1)).filter((key) => !known.has(key));
    expect(unknown).toEqual([]);
  });

  it('tells thirteen weeks of every figure, up to today', () => {
    for (const [name, { weeks, wobble }] of Object.entries(courses)) {
      expect({ name, weeks: weeks.length, today: weeks.at(-1) }).toEqual({ name, weeks: 14, today: 0 });
      expect(wobble).toBeGreaterThanOrEqual(0);
    }
  });

  it('governs initiatives that exist, and leaves some unjudged', () => {
    expect(Object.keys(governance).filter((key) => !known.has(key))).toEqual([]);
    expect(Object.keys(governance).length).toBeLessThan(initiatives.length);
  });

  it('is as large as a believable organisation', () => {
    expect(journeys.length).toBeGreaterThanOrEqual(6);
    expect(stages.length).toBeGreaterThanOrEqual(25);
    expect(teams.length).toBeGreaterThanOrEqual(9);
    expect(people.length).toBeGreaterThanOrEqual(25);
    expect(kpis.length).toBeGreaterThanOrEqual(15);
    expect(initiatives.length).toBeGreaterThanOrEqual(60);
  });

  it('gives shares that sum to 1 or none, and volumes that sum to at most 1', () => {
    for (const initiative of initiatives) {
      const given = initiative.stages.flatMap((link) => (link.share === undefined ? [] : [link.share]));
      expect([0, initiative.stages.length]).toContain(given.length);
      if (given.length) expect(given.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
    }
    expect(stages.reduce((sum, stage) => sum + stage.volumeShare, 0)).toBeLessThanOrEqual(1);
  });

  it('links stages only in channels in which the stage is offered', () => {
    for (const initiative of initiatives) {
      for (const link of initiative.stages) {
        const offered = stages.find((stage) => stage.key === link.stage)?.channels ?? [];
        expect({
          initiative: initiative.key,
          channels: link.channels?.filter((c) => !offered.includes(c)) ?? [],
        }).toEqual({ initiative: initiative.key, channels: [] });
      }
    }
  });
});

describe('the planted troubles are planted', () => {
  it('five teams on the premium note, none coordinated', () => {
    expect(new Set(on('stage:factuur-begrijpen').map((initiative) => initiative.team)).size).toBe(5);
  });

  it('one letter, two departments, no shared word that matters', () => {
    const [one, other] = [byKey('heldere-premienota'), byKey('klare-brief')];
    expect(one.stages.map((link) => link.stage)).toEqual(other.stages.map((link) => link.stage));
    expect(one.team).not.toBe(other.team);
  });

  it('two teams push the same KPI in opposite ways', () => {
    const change = (key: string, kpi: string): number =>
      byKey(key).kpis.find((effect) => effect.kpi === kpi)?.expectedChange ?? 0;
    expect(change('ruimere-bereikbaarheid', 'kpi:telefoontjes')).toBeGreaterThan(0);
    expect(change('zelfservice-eerst', 'kpi:telefoontjes')).toBeLessThan(0);
    expect(change('coaching-fcr', 'kpi:fcr') * change('gespreksduur', 'kpi:fcr')).toBeLessThan(0);
  });

  it('the same work twice, both active', () => {
    expect(active.filter(({ key }) => doneTwice.includes(key))).toHaveLength(2);
  });

  it('a moment of truth that nobody works on', () => {
    expect(on('stage:overlijden-of-scheiding')).toEqual([]);
  });

  it('stages without an owner, one whose owner left, and one on which three people work', () => {
    expect(stages.filter((stage) => !stage.owner)).toHaveLength(4);
    const left = people.filter((person) => person.active === false).map((person) => person.key);
    expect(stages.filter((stage) => stage.owner && left.includes(stage.owner))).toHaveLength(1);
    expect(new Set(on('stage:betalingsachterstand').map((initiative) => initiative.owner)).size).toBeGreaterThanOrEqual(
      3,
    );
  });

  it('work that serves no goal, work without approval, gut feel', () => {
    expect(active.filter((initiative) => !initiative.goals.length).length).toBeGreaterThanOrEqual(4);
    const unapproved = active.filter(({ state }) => state === 'proposed' || state === 'in_review');
    expect(unapproved.length).toBeGreaterThanOrEqual(4);
    expect(active.filter(({ evidence }) => evidence === 'assumption').length).toBeGreaterThanOrEqual(6);
  });
});
