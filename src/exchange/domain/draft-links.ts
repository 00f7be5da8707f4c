import { parseDecimal, toNumber } from './decimals.js';
import type { CellFault } from './cells.js';
import type { DraftGoal, DraftKpi, DraftStage } from './import.types.js';
import type { LinkText } from './link-lists.js';
import { nameKey } from './plain-text.js';

const LARGEST = 1e12;
const MOST_LINKS = 200;

type Read<T> = { value: readonly T[] } | { fault: CellFault };

/**
 * Links to stages: `Journey > Stage = share | channels | personas | segments`, everything after the stage optional.
 * Shares are given for all or none and sum to 1 within .01 (docs/method.md, "Records").
 */
export function readStageLinks(links: readonly LinkText[]): Read<DraftStage> {
  const stages: DraftStage[] = [];
  for (const { path, attributes } of links) {
    const stage = path.at(-1) ?? '';
    if (path.length > 2 || path.includes('') || attributes.length > 4) return unreadable(path);
    const share = optionalNumber(attributes[0]);
    if (share === undefined || (share !== null && !(share > 0 && share <= 1)))
      return { fault: { code: 'bad_share', params: { name: stage } } };
    const [, channels, personas, segments] = attributes;
    stages.push({
      journey: path.length === 2 ? (path[0] ?? null) : null,
      stage,
      share,
      ...(channels ? { channels } : {}),
      ...(personas ? { personas } : {}),
      ...(segments ? { segments } : {}),
    });
  }
  return shareFault(stages) ?? repeated(stages, (link) => `${link.journey ?? ''} > ${link.stage}`);
}

/** Links to goals: `Goal = how it contributes`. */
export function readGoalLinks(links: readonly LinkText[]): Read<DraftGoal> {
  const goals: DraftGoal[] = [];
  for (const { path, attributes } of links) {
    if (path.length !== 1 || path.includes('') || attributes.length > 1) return unreadable(path);
    const contribution = attributes[0]?.join(', ');
    goals.push({ goal: path[0] ?? '', ...(contribution ? { contribution } : {}) });
  }
  return repeated(goals, (link) => link.goal);
}

/** Links to KPIs: `KPI = expected change | baseline | confidence | lag in days`. */
export function readKpiLinks(links: readonly LinkText[]): Read<DraftKpi> {
  const kpis: DraftKpi[] = [];
  for (const { path, attributes } of links) {
    const kpi = path[0] ?? '';
    if (path.length !== 1 || kpi === '' || attributes.length > 4) return unreadable(path);
    const [expectedChange, baseline, confidence, lagDays] = [0, 1, 2, 3].map((at) => optionalNumber(attributes[at]));
    if ([expectedChange, baseline, confidence, lagDays].includes(undefined))
      return { fault: { code: 'bad_kpi_link', params: { name: kpi } } };
    const sure = confidence ?? 0;
    const lag = lagDays ?? 0;
    if (sure < 0 || sure > 1 || lag < 0 || lag > 36_500 || !Number.isInteger(lag))
      return { fault: { code: 'bad_kpi_link', params: { name: kpi } } };
    const said = { expectedChange, baseline, confidence, lagDays };
    const given = Object.fromEntries(Object.entries(said).filter(([, value]) => typeof value === 'number'));
    kpis.push({ kpi, ...given });
  }
  return repeated(kpis, (link) => link.kpi);
}

/** null when nothing is said, undefined when what is said is not one number. */
function optionalNumber(values: readonly string[] | undefined): number | null | undefined {
  if (!values || values.length === 0) return null;
  const decimal = values.length === 1 ? parseDecimal(values[0] ?? '', '.') : null;
  const value = decimal ? toNumber(decimal) : Number.NaN;
  return Math.abs(value) <= LARGEST ? value : undefined;
}

function shareFault(stages: readonly DraftStage[]): { fault: CellFault } | null {
  const shares = stages.flatMap((link) => (link.share === null ? [] : [link.share]));
  if (shares.length === 0) return null;
  const sum = shares.reduce((total, share) => total + share, 0);
  const fits = shares.length === stages.length && Math.abs(sum - 1) <= 0.01 + 1e-9;
  return fits ? null : { fault: { code: 'shares_do_not_add_up', params: { sum: Number(sum.toFixed(4)) } } };
}

function repeated<T>(links: readonly T[], nameOf: (link: T) => string): Read<T> {
  if (links.length > MOST_LINKS) return { fault: { code: 'too_many_links', params: { max: MOST_LINKS } } };
  const seen = new Set<string>();
  for (const link of links) {
    const name = nameOf(link);
    if (seen.has(nameKey(name))) return { fault: { code: 'repeated_link', params: { name } } };
    seen.add(nameKey(name));
  }
  return { value: links };
}

function unreadable(path: readonly string[]): { fault: CellFault } {
  return { fault: { code: 'not_a_link', params: { name: path.join(' > ') } } };
}
