import type { DemoDecision } from '../demo.types.js';

/** What the board has before it, and what it took: in this order. */
export const decisions: DemoDecision[] = [
  {
    question: 'Stoppen we met de papieren acceptgiro?',
    context:
      'Vier van de honderd klanten betalen nog met de acceptgiro. De bank rekent per stuk meer, en elke fout komt bij Klantenservice terecht. Wie hem gebruikt, is vaak ouder en belt als hij wegvalt.',
    options: [
      { key: 'niets', title: 'De acceptgiro houden', doNothing: true },
      {
        key: 'stoppen',
        title: 'Stoppen per 1 januari',
        description: 'Iedereen betaalt per incasso of met een betaalverzoek.',
        employees: 1,
        moneyEuro: 240_000,
        stages: [
          {
            stage: 'stage:betalen',
            effort: -1,
            ease: -2,
            effectiveness: 0,
            emotion: -1,
            grade: 'B',
            note: 'Ervaring van twee andere verzekeraars.',
          },
        ],
      },
      {
        key: 'op-verzoek',
        title: 'Alleen nog op verzoek',
        employees: -1,
        moneyEuro: 60_000,
        stages: [{ stage: 'stage:betalen', effort: -1, ease: 0, effectiveness: 0, emotion: 0, grade: 'D' }],
      },
    ],
    reviewInMonths: 9,
    debtOwner: 'person:karin',
    chosen: 'stoppen',
    rationale: 'De kosten wegen niet op tegen het gebruik. Wat deze klanten missen maken we goed met een betaalhulp.',
  },
  {
    question: 'Twee teams ontwerpen dezelfde premienota: hoe gaan we verder?',
    context:
      'Premie & Incasso herschrijft de nota, Klantinzicht geeft dezelfde brief opnieuw vorm. Ze dienen hetzelfde doel en dezelfde KPI en weten het niet van elkaar.',
    options: [
      { key: 'niets', title: 'Beide laten lopen', doNothing: true },
      {
        key: 'afstemmen',
        title: 'Afstemmen onder één coördinator',
        employees: 0,
        moneyEuro: 0,
        stages: [
          { stage: 'stage:factuur-begrijpen', effort: 1, ease: 1, effectiveness: 1, emotion: 0, grade: 'C' },
          { stage: 'stage:factuur-ontvangen', effort: 0, ease: 1, effectiveness: 0, emotion: 0, grade: 'D' },
        ],
        effects: [
          {
            kind: 'coordinate',
            initiative: 'initiative:heldere-premienota',
            other: 'initiative:klare-brief',
            person: 'person:karin',
          },
        ],
      },
      {
        key: 'samenvoegen',
        title: 'Samenvoegen tot één nota',
        description: 'Klare Brief gaat op in Heldere taal; de ontwerpers schuiven aan.',
        employees: -1,
        moneyEuro: 55_000,
        stages: [
          {
            stage: 'stage:factuur-begrijpen',
            effort: 1,
            ease: 2,
            effectiveness: 2,
            emotion: 1,
            grade: 'B',
            note: 'Klanttest van maart: één brief wordt vaker begrepen dan twee.',
          },
          { stage: 'stage:factuur-ontvangen', effort: 1, ease: 1, effectiveness: 0, emotion: 0, grade: 'C' },
        ],
        effects: [
          {
            kind: 'merge',
            initiative: 'initiative:klare-brief',
            other: 'initiative:heldere-premienota',
            keepKpis: ['kpi:csat-factuur'],
          },
        ],
      },
    ],
  },
];
