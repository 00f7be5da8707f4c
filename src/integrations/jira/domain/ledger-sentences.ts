import { say, type Sentence } from '../../../platform/problems/problem.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import type { LeftOut } from '../ledger.types.js';
import type { NotCarried } from '../mapping.types.js';
import { NOT_CARRIED, SKIPPED } from './mapping/sentences.js';

/** Why an issue has no initiative, or did not change it, beside what the rules say. */
const BESIDES: Readonly<Record<'not_chosen' | 'refused', Sentence>> = {
  not_chosen: { en: 'The rules do not choose it.', nl: 'De regels kiezen het niet.' },
  refused: {
    en: 'The register refused it: what the rules link it to, or what it says, is not possible any more.',
    nl: 'Het register weigerde het: waaraan de regels het koppelen, of wat het zegt, kan niet meer.',
  },
};

/** Why an issue was left out, for people. */
export function leftOutSentence({ code, parameters }: LeftOut, locale: Locale): string {
  return say(code === 'not_chosen' || code === 'refused' ? BESIDES[code] : SKIPPED[code], locale, parameters);
}

/** Why something did not come along, for people. */
export function notCarriedSentence(
  { code, parameters }: Pick<NotCarried, 'code' | 'parameters'>,
  locale: Locale,
): string {
  return say(NOT_CARRIED[code], locale, parameters);
}
