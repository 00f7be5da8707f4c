import { ACTIONS, AUDIENCES, MEANS, MEASURES, OBJECTS, REASONS, SYLLABLES } from './words.js';

export interface InventedText {
  readonly title: string;
  readonly description: string;
}

/** A generator of numbers that says the same at every run (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed | 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * sides;
  };
}

/**
 * The text of initiative n: six in ten Dutch, four English, of 25 to 60 words. Common things are common: what stands
 * first in a list occurs far more often than what stands last, and every text has names of its own.
 */
export function inventedText(n: number): InventedText {
  const roll = dice(n + 1);
  const language = roll(10) < 6 ? 0 : 1;
  const pick = (list: readonly (readonly [string, string])[]): string => {
    const share = roll(1);
    return list[Math.floor(share * share * list.length)]?.[language] ?? '';
  };
  const name = (): string => {
    const syllables = Array.from(
      { length: 2 + Math.floor(roll(2)) },
      () => SYLLABLES[Math.floor(roll(SYLLABLES.length))],
    );
    const word = syllables.join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const [action, object, other, audience] = [pick(ACTIONS), pick(OBJECTS), pick(OBJECTS), pick(AUDIENCES)];
  const [reason, measure, second, means] = [pick(REASONS), pick(MEASURES), pick(MEASURES), pick(MEANS)];
  const year = 2023 + Math.floor(roll(5));
  return language === 0
    ? {
        title: `${capital(object)} ${action} voor ${audience}${roll(3) < 1 ? ` (${name()})` : ''}`,
        description:
          `We gaan de ${object} ${action} voor ${audience}, ${reason}. Dat doen we ${means}, samen met team ${name()} en ` +
          `leverancier ${name()}. Ook de ${other} gaat mee. Het is gelukt als ${measure}${roll(2) < 1 ? ` en ${second}` : ''}, ` +
          `uiterlijk in ${year} in regio ${name()}.`,
      }
    : {
        title: `${capital(action)} the ${object} for ${audience}${roll(3) < 1 ? ` (${name()})` : ''}`,
        description:
          `We ${action} the ${object} for ${audience}, ${reason}. We do so ${means}, together with team ${name()} and ` +
          `supplier ${name()}. The ${other} comes along. It is done when ${measure}${roll(2) < 1 ? ` and ${second}` : ''}, ` +
          `in ${year} at the latest, in the ${name()} region.`,
      };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
