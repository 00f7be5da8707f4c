import type { Locale } from '../../../platform/wording/locale.types.js';
import type { PairScore } from './overlap.types.js';

type Said = Readonly<Record<Locale, string>>;

/** What the class of a pair means and what to do about it, in a sentence or two. @param key such as `CX-12` */
export function overlapSentence(score: PairScore, key: string, locale: Locale): string {
  const parts = [meaning(score, key), ...doubts(score)];
  return parts.map((part) => part[locale]).join(' ');
}

function meaning({ class: pairClass, S }: PairScore, key: string): Said {
  switch (pairClass) {
    case 'duplicate':
      return {
        en: `Says the same as ${key} about the same place at the same time: consider merging them.`,
        nl: `Zegt hetzelfde als ${key} over dezelfde plek in dezelfde tijd: overweeg ze samen te voegen.`,
      };
    case 'possible_duplicate':
      return {
        en: `Says about the same as ${key}: find out together whether it is one initiative.`,
        nl: `Zegt ongeveer hetzelfde als ${key}: zoek samen uit of het één initiatief is.`,
      };
    case 'hidden_overlap':
      return {
        en: `Other words than ${key}, the same place at the same time: coordinate the two.`,
        nl: `Andere woorden dan ${key}, dezelfde plek in dezelfde tijd: stem de twee op elkaar af.`,
      };
    case 'sequel':
      return {
        en: `The same place as ${key}, at another time: build on each other, in sequence.`,
        nl: `Dezelfde plek als ${key}, op een ander moment: bouw op elkaar voort, na elkaar.`,
      };
    case 'namesake':
      return {
        en: `Sounds like ${key}, but is about another place: nothing needs to be done.`,
        nl: `Klinkt als ${key}, maar gaat over een andere plek: er hoeft niets te gebeuren.`,
      };
    case null:
      return S === null
        ? { en: `Somewhat like ${key} in words.`, nl: `Lijkt in woorden enigszins op ${key}.` }
        : { en: `Somewhat like ${key} in words or place.`, nl: `Lijkt in woorden of plek enigszins op ${key}.` };
  }
}

/** What the class rests on without being known. */
function doubts({ class: pairClass, S, windowOverlap }: PairScore): Said[] {
  const unknown: Said[] = [];
  if (S === null && pairClass !== null)
    unknown.push({
      en: 'Too little is known of the place to say more.',
      nl: 'Over de plek is te weinig bekend om meer te zeggen.',
    });
  if (windowOverlap === null && (pairClass === 'duplicate' || pairClass === 'hidden_overlap'))
    unknown.push({
      en: 'Not all dates are known; they are taken to overlap.',
      nl: 'Niet alle data zijn bekend; aangenomen is dat ze overlappen.',
    });
  return unknown;
}
