/** Colours of the pack, RRGGBB. Hue means kind and never good or bad; Okabe–Ito is told apart by everybody. */

export const INK = '1F2933';
export const MUTED = '5F6B7A';
export const FAINT = 'C9D1DA';
export const GROUND = 'F3F5F8';
export const PAPER = 'FFFFFF';

export const BLUE = '0072B2';
export const VERMILLION = 'D55E00';
export const ORANGE = 'E69F00';
export const GREEN = '009E73';
export const SKY = '56B4E9';
export const PURPLE = 'CC79A7';

/** The hue of what a page is about: the same for one kind on every page. */
export const KIND = {
  fragmentation: BLUE,
  duplication: ORANGE,
  conflict: VERMILLION,
  white_spot: PURPLE,
  ownership: GREEN,
  other: MUTED,
} as const;

const FINDING_KINDS: Readonly<Record<string, keyof typeof KIND>> = {
  fragmentation: 'fragmentation',
  hidden_overlap: 'duplication',
  duplicate: 'duplication',
  possible_duplicate: 'duplication',
  sequel: 'duplication',
  namesake: 'duplication',
  kpi_conflict: 'conflict',
  guardrail: 'conflict',
  overclaim: 'conflict',
  change_collision: 'conflict',
  white_spot: 'white_spot',
  over_served: 'white_spot',
  unowned: 'ownership',
  diffuse: 'ownership',
  issue_gone: 'ownership',
  channel_silo: 'fragmentation',
};

/** The hue of a kind of finding. */
export function hueOfFinding(kind: string): string {
  return KIND[FINDING_KINDS[kind] ?? 'other'];
}

/** One hue in steps of equal lightness, for the shares of a heat map. */
const RAMP = ['E3EEF7', 'C3DBEE', '9DC4E2', '6FA9D3', '3F8BC0', '1A6CA6'];

/** The shade of a part of the largest value, and the colour of text on it. @param part 0..1 */
export function shadeOf(part: number): { readonly fill: string; readonly colour: string } {
  const step = Math.min(RAMP.length - 1, Math.floor(Math.max(0, part) * RAMP.length));
  return { fill: RAMP[step]!, colour: step >= 4 ? PAPER : INK };
}
