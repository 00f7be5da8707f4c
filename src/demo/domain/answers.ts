import type { DemoKpi } from '../demo.types.js';
import type { RandomStream } from './random.js';

/** How the seven detractor scores 0–6 divide the detractors among them. */
const DETRACTORS = [0.08, 0.05, 0.07, 0.1, 0.15, 0.25, 0.3];

function netPromoterChances(level: number): number[] {
  const passive = 0.34;
  const promoters = Math.min(1, Math.max(0, (1 - passive + level / 100) / 2));
  const detractors = Math.max(0, 1 - passive - promoters);
  return [
    ...DETRACTORS.map((share) => share * detractors),
    0.45 * passive,
    0.55 * passive,
    0.55 * promoters,
    0.45 * promoters,
  ];
}

function topBoxChances(level: number): number[] {
  const top = Math.min(1, Math.max(0, level / 100));
  return [0.15 * (1 - top), 0.25 * (1 - top), 0.6 * (1 - top), 0.55 * top, 0.45 * top];
}

function bellChances(centre: number, min: number, max: number): number[] {
  const width = (max - min) / 4;
  const weights = Array.from({ length: max - min + 1 }, (_, step) =>
    Math.exp(-((min + step - centre) ** 2) / (2 * width * width)),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** A bell cut off at the ends of the scale leans inwards; move its centre until the mean is what was asked. */
function meanChances(level: number, min: number, max: number): number[] {
  let low = min - (max - min);
  let high = max + (max - min);
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    const mean = bellChances(middle, min, max).reduce((sum, chance, step) => sum + chance * (min + step), 0);
    if (mean < level) low = middle;
    else high = middle;
  }
  return bellChances((low + high) / 2, min, max);
}

/**
 * Answers of `n` people to the question of a KPI.
 *
 * @param level what the KPI should come to, in its own unit (NPS points, percent in the top box, mean score)
 * @returns how often each score was given, scores that nobody gave left out
 * @throws Error for a KPI that is a plain value, which nobody is asked for
 */
export function drawAnswers(kpi: DemoKpi, level: number, n: number, random: RandomStream): Record<string, number> {
  const { min, max } = kpi.scale ?? { min: 0, max: 10 };
  const chances =
    kpi.statistic === 'nps'
      ? netPromoterChances(level)
      : kpi.statistic === 'top_box'
        ? topBoxChances(level)
        : meanChances(level, min, max);
  if (kpi.statistic === 'value') throw new Error(`${kpi.key} is a plain value`);
  const counts: Record<string, number> = {};
  for (let person = 0; person < n; person += 1) {
    let left = random();
    let step = 0;
    while (step < chances.length - 1 && left >= (chances[step] ?? 0)) {
      left -= chances[step] ?? 0;
      step += 1;
    }
    const score = String(min + step);
    counts[score] = (counts[score] ?? 0) + 1;
  }
  return counts;
}
