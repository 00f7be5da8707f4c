import { defineTexts, useTexts } from '../i18n/texts';
import { useFormats } from './formats';

/** The formulas in words, by the names that the API gives them. `docs/method.md` has them in signs. */
export const figureTexts = defineTexts('figures', {
  nl: {
    explain: 'Laat zien hoe dit is berekend',
    unknown: 'onbekend',
    because: 'Waarom onbekend:',
    formula: 'Zo is het berekend (versie {{version}})',
    parameters: 'Waarmee is gerekend',
    records: 'Wat erachter zit',
    asOf: 'Berekend op {{moment}}',
    'fragmentation-index':
      'De kans, in procenten, dat twee stukjes van dit werk bij verschillende teams liggen zonder dat die afstemmen. 0 is één team of alles afgestemd. Bekrachtigde afstemming telt helemaal, een voornemen voor de helft.',
    'duplicated-effort':
      'Van elke groep initiatieven die hetzelfde doen tellen we alles behalve het grootste, gedeeld door alle lopende inspanning.',
    'kpi-conflict':
      'Twee initiatieven duwen dezelfde KPI tegengestelde kanten op, in dezelfde tijd en op dezelfde plek. Hoe sterk: de kleinste van de twee verwachte veranderingen ten opzichte van de gewone schommeling, maal de zekerheid.',
    guardrail: 'De laatste meting plus de verwachte verandering gaat door de onder- of bovengrens van een ander.',
    'over-claim': 'Alle verwachte veranderingen maal hun zekerheid, gedeeld door wat er tot het doel nog te winnen is.',
    'white-spots':
      'Behoefte = aandeel van de contacten × gewicht van het moment × afstand tot het doel. Een witte vlek hoort bij het hoogste kwart van de behoefte en krijgt minder dan een kwart van de inspanning die daarbij past.',
    'uncontributing-share':
      'De inspanning van initiatieven die niet zeggen hoe ze aan een doel bijdragen, gedeeld door alle lopende inspanning.',
    'underway-without-approval':
      'Initiatieven waaraan al wordt gewerkt terwijl het board ze nog niet heeft goedgekeurd: voorgesteld of in behandeling, maar onderweg.',
    'directors-figures': 'De zes cijfers van de CX-directeur, over alle lopende initiatieven.',
    'portfolio-matrix':
      'Inspanning × het aandeel dat bij deze stap hoort, gedeeld door het totaal. In het totaal telt elk initiatief één keer.',
    responsibility: 'Zonder eigenaar: niemand die nog werkt bij de organisatie is aangewezen als verantwoordelijke.',
    'change-collision':
      'Twee teams leveren in dezelfde maand op in dezelfde stap en hetzelfde kanaal, zonder afstemming.',
    'channel-silo':
      'Een initiatief verandert een stap in maar een deel van de kanalen, en niemand die afstemt doet de rest.',
    'change-load': 'Hoeveel initiatieven er per maand opleveren voor dit klantsegment.',
    'portfolio-character': 'Aandelen van de lopende inspanning, naar aanleiding, bewijs, levensfase en soort.',
    'cx-impact':
      'Per stap het gemiddelde van moeite, gemak, resultaat en gevoel (−3 tot +3), maal de zekerheid. Die tellen op naar het gewicht van de stap: aandeel van de contacten × moment van de waarheid.',
    brier_score:
      'Het gemiddelde van (zekerheid − uitkomst)², waarbij uitgekomen 1 is en niet uitgekomen 0. Nul is het beste; wie altijd “half” zegt, krijgt 0,25.',
    grades: 'Zekerheid naar bewijs: A {{A}}, B {{B}}, C {{C}}, D {{D}}.',
    'priority-choice':
      'λ × klantwaarde + (1 − λ) × interne waarde − μ × toegevoegde versnippering − ν × conflict op KPI’s, elk over alles wat de kandidaten samen kunnen brengen. Gekozen is de verzameling die dit het grootst maakt binnen alle grenzen.',
    'goal-work':
      'De inspanning van elk initiatief dat het doel of een subdoel noemt, elk één keer, gedeeld door alle lopende inspanning.',
    kpi_series:
      'De laatste afgeronde periode over iedereen, onder de huidige definitie. Gehaald als het hele interval van 95 % aan de goede kant van het doel ligt, gemist als het er helemaal naast ligt, anders onzeker.',
    active_true: 'Lopende initiatieven: goedgekeurd, in uitvoering, of al begonnen.',
    active_false: 'Initiatieven die niet lopen.',
    active_all: 'Alle initiatieven, lopend of niet.',
    median: 'Onbekende inspanning telt als de mediaan: {{value}} {{unit}}.',
    fte_months: 'fte-maanden',
    k_eur: 'duizend euro',
    other_unit: '{{unit}}',
  },
  en: {
    explain: 'Show how this was computed',
    unknown: 'unknown',
    because: 'Why unknown:',
    formula: 'How it is computed (version {{version}})',
    parameters: 'What it is computed with',
    records: 'What is behind it',
    asOf: 'As of {{moment}}',
    'fragmentation-index':
      'The chance, in percent, that two pieces of this work belong to different teams that do not coordinate. 0 is one team, or everything coordinated. Ratified coordination counts fully, an intention by half.',
    'duplicated-effort':
      'Of each group of initiatives that do the same, everything but the largest, divided by all active effort.',
    'kpi-conflict':
      'Two initiatives push the same KPI opposite ways, at the same time and in the same place. How strongly: the smaller of the two expected changes against its ordinary swing, times the confidence.',
    guardrail: 'The latest measurement plus the expected change passes somebody else’s floor or ceiling.',
    'over-claim': 'All expected changes times their confidence, divided by what is left to gain up to the target.',
    'white-spots':
      'Need = share of contacts × weight of the moment × distance to the target. A white spot is in the top quarter of need and gets less than a quarter of the effort that goes with it.',
    'uncontributing-share':
      'The effort of initiatives that do not say how they contribute to a goal, divided by all active effort.',
    'underway-without-approval':
      'Initiatives on which work has begun while the board has not approved them: proposed or in review, yet underway.',
    'directors-figures': 'The CX director’s six figures, over all active initiatives.',
    'portfolio-matrix':
      'Effort × the share that belongs to this stage, divided by the total. The total counts each initiative once.',
    responsibility: 'Unowned: nobody who is still with the organisation has been named accountable.',
    'change-collision': 'Two teams deliver in the same month in the same stage and channel, without coordination.',
    'channel-silo':
      'An initiative changes a stage in only some of its channels, and nobody who coordinates does the rest.',
    'change-load': 'How many initiatives deliver per month for this segment of customers.',
    'portfolio-character': 'Shares of active effort by trigger, evidence, phase and kind.',
    'cx-impact':
      'Per stage the mean of effort, ease, effectiveness and emotion (−3 to +3), times the confidence. They add up by the weight of the stage: share of contacts × moment of truth.',
    brier_score:
      'The mean of (confidence − outcome)², with 1 for what came true and 0 for what did not. Zero is best; always saying “half” gives 0.25.',
    grades: 'Confidence by evidence: A {{A}}, B {{B}}, C {{C}}, D {{D}}.',
    'priority-choice':
      'λ × customer value + (1 − λ) × internal value − μ × added fragmentation − ν × conflict on KPIs, each over all that the candidates can bring together. Chosen is the set that makes this largest within every limit.',
    'goal-work':
      'The effort of every initiative that names the goal or one under it, each once, divided by all active effort.',
    kpi_series:
      'The latest ended period over everybody, under the present definition. Met when the whole 95% interval is on the good side of the target, missed when all of it is on the bad side, uncertain otherwise.',
    active_true: 'Active initiatives: approved, in delivery, or begun already.',
    active_false: 'Initiatives that are not active.',
    active_all: 'All initiatives, active or not.',
    median: 'Unknown effort counts as the median: {{value}} {{unit}}.',
    fte_months: 'FTE months',
    k_eur: 'thousand euros',
    other_unit: '{{unit}}',
  },
});

export type FormulaName = NonNullable<(typeof figureTexts)['key']>;

/** An organisation's unit of effort as people say it. */
export function useUnitName() {
  const t = useTexts(figureTexts);
  return (unit: string) => (unit === 'fte_months' || unit === 'k_eur' ? t(unit) : t('other_unit', { unit }));
}

/** The parameters that every answer carries, as sentences. */
export function useParameterWords(parameters: object | undefined): readonly string[] {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const unitName = useUnitName();
  const given = (parameters ?? {}) as {
    active?: 'true' | 'false' | 'all';
    medianEffort?: number;
    effortUnit?: string;
    confidence?: Readonly<Record<'A' | 'B' | 'C' | 'D', number>>;
  };
  const { confidence } = given;
  return [
    ...(confidence ? [t('grades', gradesInWords(confidence, formats.number))] : []),
    ...(given.active ? [t(`active_${given.active}`)] : []),
    ...(given.medianEffort === undefined
      ? []
      : [t('median', { value: formats.number(given.medianEffort), unit: unitName(given.effortUnit ?? '') })]),
  ];
}

function gradesInWords(
  { A, B, C, D }: Readonly<Record<'A' | 'B' | 'C' | 'D', number>>,
  say: (value: number, decimals: number) => string,
) {
  return { A: say(A, 2), B: say(B, 2), C: say(C, 2), D: say(D, 2) };
}
