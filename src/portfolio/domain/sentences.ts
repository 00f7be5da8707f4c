import { listed } from '../../platform/wording/lists.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import { asNumber, asPercent } from '../../platform/wording/numbers.js';
import type { Measure } from '../portfolio.types.js';
import type { Character } from './character.js';
import type { Contribution } from './contribution.js';
import type { Figures, ScopeFragmentation } from './figures.js';
import type { Responsibility } from './responsibility.js';

/** What the fragmentation of one scope means. @param teams names of the teams at work there, most effort first */
export function fragmentationSentence(scope: ScopeFragmentation, teams: readonly string[], locale: Locale): string {
  const { name, index, withoutTeam } = scope;
  const nl = locale === 'nl';
  if (index === null) return nl ? `Aan ${name} wordt niet gewerkt.` : `Nobody works on ${name}.`;
  if (teams.length === 0) {
    return nl
      ? `Aan ${name} werken ${withoutTeam} initiatieven zonder team.`
      : `${withoutTeam} initiatives without a team work on ${name}.`;
  }
  const who = listed(teams, locale);
  if (teams.length === 1 && withoutTeam === 0) {
    return nl ? `Alleen ${who} werkt aan ${name}.` : `Only ${who} works on ${name}.`;
  }
  const verb = teams.length === 1 ? (nl ? 'werkt' : 'works') : nl ? 'werken' : 'work';
  if (index === 0) {
    return nl
      ? `${who} ${verb} aan ${name}, en al dat werk is op elkaar afgestemd.`
      : `${who} ${verb} on ${name}, and all of that work is coordinated.`;
  }
  const chance = asPercent(index / 100, locale);
  return nl
    ? `${who} ${verb} aan ${name}: de kans is ${chance} dat twee stukken werk daaraan bij verschillende teams liggen zonder afstemming.`
    : `${who} ${verb} on ${name}: the chance is ${chance} that two pieces of that work belong to different teams without coordination.`;
}

/** What coordinating one pair would do. */
export function gainSentence(a: string, b: string, gain: number, locale: Locale): string {
  const points = asNumber(gain, locale);
  return locale === 'nl'
    ? `Afstemming van ${a} en ${b} haalt ${points} punten van de index af.`
    : `Coordinating ${a} and ${b} would take ${points} points off the index.`;
}

export function contributionSentence(contribution: Contribution, locale: Locale): string {
  const { uncontributingShare, uncontributing, goals } = contribution;
  const nl = locale === 'nl';
  if (uncontributingShare === null) return nl ? 'Er is geen inspanning bekend.' : 'No effort is known.';
  const share = asPercent(uncontributingShare, locale);
  const count = uncontributing.initiatives;
  const first =
    count === 0
      ? nl
        ? 'Al het werk zegt hoe het aan een doel bijdraagt'
        : 'All work says how it contributes to a goal'
      : nl
        ? `${share} van de inspanning (${count} ${count === 1 ? 'initiatief' : 'initiatieven'}) zegt niet hoe het aan een doel bijdraagt`
        : `${share} of the effort (${count} ${count === 1 ? 'initiative' : 'initiatives'}) does not say how it contributes to a goal`;
  const idle = goals.filter(({ initiatives }) => initiatives === 0).map(({ name }) => name);
  if (idle.length === 0) return `${first}.`;
  return nl
    ? `${first}; niemand werkt aan ${listed(idle, locale)}.`
    : `${first}; nobody works on ${listed(idle, locale)}.`;
}

export function responsibilitySentence(responsibility: Responsibility, locale: Locale): string {
  const { unowned, unownedInitiatives } = responsibility;
  const nl = locale === 'nl';
  const records = unowned.length;
  const initiatives = unownedInitiatives.initiatives;
  if (records + initiatives === 0) {
    return nl ? 'Alles heeft een verantwoordelijke.' : 'Everything has somebody who answers for it.';
  }
  const first = nl
    ? `Niemand is verantwoordelijk voor ${records} reizen, stappen, doelen of KPI's en ${initiatives} initiatieven`
    : `Nobody answers for ${records} journeys, stages, goals or KPIs and ${initiatives} initiatives`;
  const diffuse = unowned.filter((record) => record.diffuse).map(({ name }) => name);
  if (diffuse.length === 0) return `${first}.`;
  return nl
    ? `${first}; aan ${listed(diffuse, locale)} werken drie of meer mensen tegelijk, en zo niemand.`
    : `${first}; three or more people each work on ${listed(diffuse, locale)}, and so nobody does.`;
}

export function characterSentence(character: Character, locale: Locale): string {
  const { copyingShare, copyingWarning, gutFeelIndex } = character;
  const nl = locale === 'nl';
  if (copyingShare === null || gutFeelIndex === null) {
    return nl ? 'Er is geen inspanning bekend.' : 'No effort is known.';
  }
  const copying = asPercent(copyingShare, locale);
  const gut = asPercent(gutFeelIndex, locale);
  const warning = copyingWarning ? (nl ? ', meer dan de helft' : ', more than half') : '';
  return nl
    ? `${copying} van de inspanning komt voort uit concurrenten of technologie${warning}; ${gut} berust alleen op een aanname.`
    : `Competitors or technology started ${copying} of the effort${warning}; ${gut} stands on an assumption only.`;
}

/** The largest cell of a matrix. @param measured `null` when there is no cell */
export function matrixSentence(
  largest: { readonly row: string; readonly column: string; readonly share: number | null } | null,
  measure: Measure,
  locale: Locale,
): string {
  const nl = locale === 'nl';
  if (largest === null || largest.share === null)
    return nl ? 'Hier is niets te zien.' : 'There is nothing to see here.';
  const what = {
    effort: nl ? 'inspanning' : 'effort',
    budget: nl ? 'budget' : 'budget',
    count: nl ? 'initiatieven' : 'initiatives',
  }[measure];
  const share = asPercent(largest.share, locale);
  return nl
    ? `De meeste ${what} (${share}) staat bij ${largest.row} en ${largest.column}.`
    : `Most ${what} (${share}) stands where ${largest.row} meets ${largest.column}.`;
}

/** The sentences of the figures that the register can tell. @param worst name of the most fragmented journey */
export function figureSentences(figures: Figures, worst: string | null, locale: Locale) {
  const nl = locale === 'nl';
  const { fragmentationIndex, uncontributingShare, underwayWithoutApproval: underway } = figures;
  const share = figures.underwayWithoutApprovalShare;
  const where = worst === null ? '' : nl ? `, het meest in ${worst}` : `, most of all in ${worst}`;
  return {
    fragmentation:
      fragmentationIndex === null
        ? nl
          ? 'Er wordt aan geen enkele stap gewerkt.'
          : 'Nobody works on any stage.'
        : nl
          ? `De versnippering is gemiddeld ${asNumber(fragmentationIndex, locale)} van 100${where}.`
          : `Fragmentation is ${asNumber(fragmentationIndex, locale)} of 100 on average${where}.`,
    uncontributing:
      uncontributingShare === null
        ? nl
          ? 'Er is geen inspanning bekend.'
          : 'No effort is known.'
        : nl
          ? `${asPercent(uncontributingShare, locale)} van de inspanning (${figures.uncontributing} ${figures.uncontributing === 1 ? 'initiatief' : 'initiatieven'}) zegt niet hoe het aan een doel bijdraagt.`
          : `${asPercent(uncontributingShare, locale)} of the effort (${figures.uncontributing} ${figures.uncontributing === 1 ? 'initiative' : 'initiatives'}) does not say how it contributes to a goal.`,
    underway: nl
      ? `${underway} ${underway === 1 ? 'initiatief is' : 'initiatieven zijn'} begonnen zonder goedkeuring${share === null ? '' : `, ${asPercent(share, locale)} van de inspanning`}.`
      : `${underway} ${underway === 1 ? 'initiative is' : 'initiatives are'} underway without approval${share === null ? '' : `, ${asPercent(share, locale)} of the effort`}.`,
  };
}
