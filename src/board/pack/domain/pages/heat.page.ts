import { effortUnitWords } from '../../../../organisations/effort-units.types.js';
import type { PackMaterial } from '../../pack.types.js';
import type { Page } from '../page.types.js';
import { BODY, type CellDraft, PageBuilder } from '../page-builder.js';
import { MUTED, shadeOf } from '../palette.js';
import type { Speech } from '../speech.js';
import { headOf } from './head.js';

/** Which team works on which stage: the effort, shaded by its size. */
export function heatPage(material: PackMaterial, speech: Speech): Page {
  const { teams, rows, allTeams, allStages, estimatedShare } = material.heat;
  const sentence = rows.length === 0 ? speech.nothing('heat') : sentenceOf(material, speech);
  const builder = new PageBuilder(speech, headOf(material, speech, speech.word('heat'), sentence));
  if (rows.length === 0) return builder.empty(speech.next('heat')).page();
  const most = Math.max(...rows.flatMap(({ efforts }) => efforts.map((effort) => effort ?? 0)));
  const below = builder.table({
    box: { x: BODY.x, y: BODY.y, w: BODY.w },
    columns: [
      { header: speech.word('stage'), part: 32 },
      ...teams.map((team) => ({ header: team, part: 68 / teams.length, align: 'center' as const })),
    ],
    rows: rows.map(({ stage, journey, efforts }): CellDraft[] => [
      journey === null ? stage : `${stage} · ${journey}`,
      ...efforts.map((effort): CellDraft =>
        effort === null ? '' : { text: speech.decimals(effort, 1), ...shadeOf(most > 0 ? effort / most : 0) },
      ),
    ]),
    size: 12,
    lines: 1,
    headerLines: 3,
    headerSize: 10,
  });
  const nl = speech.locale === 'nl';
  const estimated = estimatedShare === null ? '' : speech.percent(estimatedShare);
  const foot = [
    nl
      ? `De ${rows.length} drukste van ${allStages} stappen en ${teams.length} van ${allTeams} teams waar gewerkt wordt. Leeg: dit team werkt hier niet.`
      : `The ${rows.length} busiest of ${allStages} stages and ${teams.length} of ${allTeams} teams with work. Blank: this team does not work here.`,
    estimated === '' || estimatedShare === 0
      ? ''
      : nl
        ? ` ${estimated} van de inzet is onbekend en met de mediaan geschat.`
        : ` ${estimated} of the effort is unknown and estimated by the median.`,
  ].join('');
  return builder.text({ x: BODY.x, y: below + 6, w: BODY.w, h: 16 }, foot, { size: 11, colour: MUTED }).page();
}

function sentenceOf({ heat, organisation }: PackMaterial, speech: Speech): string {
  const unit = effortUnitWords(organisation.effortUnit, speech.locale);
  const [busiest] = [...heat.rows].sort((one, other) => working(other.efforts) - working(one.efforts));
  const teams = working(busiest?.efforts ?? []);
  const stage = busiest?.stage ?? '';
  return speech.locale === 'nl'
    ? `Inzet per team en stap, in ${unit}. De meeste teams (${teams}) werken aan ${stage}.`
    : `Effort per team and stage, in ${unit}. Most teams (${teams}) work on ${stage}.`;
}

function working(efforts: readonly (number | null)[]): number {
  return efforts.filter((effort) => effort !== null).length;
}
