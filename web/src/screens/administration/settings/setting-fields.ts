import type { Schema } from '../../../api/client';

export type Settings = Schema<'SettingsResponse'>;
export type SettingsChange = Schema<'AmendSettings'>;

/**
 * What an organisation can set, by where it stands in the settings: `similarity_high` is `similarity.high`. Shares are
 * 0..1 in the API and percentages on screen.
 */
export interface SettingField {
  readonly name: SettingName;
  readonly kind: 'share' | 'number';
  readonly most: number;
  readonly least?: number;
  readonly whole?: true;
  /** Empty is the default of the organisation's effort unit. */
  readonly mayBeEmpty?: true;
}

const RADAR = [
  'fragmentationThreshold',
  'similarity_text',
  'similarity_high',
  'similarity_low',
  'overlapWeights_stage',
  'overlapWeights_kpi',
  'overlapWeights_goal',
  'overlapWeights_segment',
  'overlapWeights_channel',
] as const;
const OTHERS = [
  'technologyWarning',
  'thinSample',
  'agendaSeverity',
  'quorum',
  'driftThreshold',
  'driftWeights_stages',
  'driftWeights_kpis',
  'driftWeights_budget',
  'driftWeights_dates',
  'driftWeights_owner',
  'lanes_smallEffort',
  'lanes_largeEffort',
  'lanes_smallBudget',
  'lanes_largeBudget',
  'lanes_greenWaitingDays',
  'lanes_improvementWaitingDays',
  'lanes_strategicWaitingDays',
] as const;
export type SettingName = (typeof RADAR)[number] | (typeof OTHERS)[number];

const BOUNDS: Partial<Record<SettingName, Omit<SettingField, 'name'>>> = {
  fragmentationThreshold: { kind: 'number', most: 100 },
  thinSample: { kind: 'number', least: 1, most: 10_000, whole: true },
  agendaSeverity: { kind: 'number', most: 100 },
  quorum: { kind: 'number', least: 1, most: 50, whole: true },
  lanes_smallEffort: { kind: 'number', most: 1e12, mayBeEmpty: true },
  lanes_largeEffort: { kind: 'number', most: 1e12, mayBeEmpty: true },
  lanes_smallBudget: { kind: 'number', most: 1e12 },
  lanes_largeBudget: { kind: 'number', most: 1e12 },
  lanes_greenWaitingDays: { kind: 'number', most: 3650 },
  lanes_improvementWaitingDays: { kind: 'number', most: 3650 },
  lanes_strategicWaitingDays: { kind: 'number', most: 3650 },
};
const SHARE = { kind: 'share', most: 100 } as const;
const fieldOf = (name: SettingName): SettingField => ({ name, ...(BOUNDS[name] ?? SHARE) });

export const RADAR_FIELDS: readonly SettingField[] = RADAR.map(fieldOf);
export const BOARD_FIELDS: readonly SettingField[] = OTHERS.map(fieldOf);

/** What stands in a form: by field, null where nothing is filled in. */
export type Values = Readonly<Partial<Record<SettingName, number | null>>>;

/** The settings as a form shows them. */
export function valuesOf(settings: object, fields: readonly SettingField[]): Values {
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      const value = at(settings, name);
      return [name, value === null || kind === 'number' ? value : percentOf(value)];
    }),
  );
}

/** What a form says, as the API takes it: groups whole, so that weights are judged together. */
export function changeOf(values: Values, fields: readonly SettingField[]): SettingsChange {
  const change: Record<string, unknown> = {};
  for (const { name, kind } of fields) {
    const value = values[name] ?? null;
    const said = value === null || kind === 'number' ? value : shareOf(value);
    const [group = name, member] = name.split('_');
    if (member === undefined) change[group] = said;
    else change[group] = { ...(change[group] as object | undefined), [member]: said };
  }
  return change;
}

/** Fields that must be filled in and are not. */
export function missing(values: Values, fields: readonly SettingField[]): SettingName[] {
  return fields
    .filter(({ name, mayBeEmpty }) => !mayBeEmpty && (values[name] ?? null) === null)
    .map(({ name }) => name);
}

/** Where two forms differ. */
export function differing(a: Values, b: Values): SettingName[] {
  return (Object.keys(a) as SettingName[]).filter((name) => a[name] !== b[name]);
}

/** The sum of a group's weights, in percent with one decimal. */
export function sumOf(values: Values, group: 'overlapWeights' | 'driftWeights'): number {
  const weights = Object.entries(values).filter(([name]) => name.startsWith(`${group}_`));
  return Math.round(weights.reduce((sum, [, weight]) => sum + (weight ?? 0), 0) * 10) / 10;
}

function at(settings: object, name: SettingName): number | null {
  const [group = name, member] = name.split('_');
  const found = (settings as Record<string, unknown>)[group];
  const value = member === undefined ? found : (found as Record<string, unknown>)[member];
  return typeof value === 'number' ? value : null;
}

const percentOf = (share: number): number => Math.round(share * 1000) / 10;
const shareOf = (percent: number): number => Math.round(percent * 10) / 1000;
