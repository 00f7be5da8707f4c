import { defineFieldErrors } from '../../platform/problems/field-errors.js';

/** What can be wrong with a KPI, a measurement or a link between KPIs, in words. */
export const kpiErrors = defineFieldErrors({
  not_a_date: {
    en: 'must be a day of the calendar, YYYY-MM-DD',
    nl: 'moet een dag van de kalender zijn, JJJJ-MM-DD',
  },
  period_empty: {
    en: 'must lie after from; the day itself is not included',
    nl: 'moet na from liggen; de dag zelf hoort er niet bij',
  },
  outside_scale: {
    en: 'must lie on the KPI’s scale, {min} to {max}',
    nl: 'moet op de schaal van de KPI liggen, {min} tot {max}',
  },
  scale_empty: { en: 'must be greater than min', nl: 'moet groter zijn dan min' },
  scale_not_nps: { en: 'an NPS is asked on the scale 0 to 10', nl: 'een NPS wordt gevraagd op de schaal 0 tot 10' },
  scale_open: { en: 'answers need a scale with both ends', nl: 'antwoorden vragen een schaal met twee einden' },
  scale_not_whole: {
    en: 'a scale for answers has whole ends',
    nl: 'een schaal voor antwoorden heeft gehele einden',
  },
  top_box_not_taken: {
    en: 'belongs to the statistic top_box only',
    nl: 'hoort alleen bij de statistiek top_box',
  },
  top_box_outside: {
    en: 'must be a whole number above the lowest answer and up to the highest',
    nl: 'moet een geheel getal zijn boven het laagste antwoord en tot en met het hoogste',
  },
  ceiling_below_floor: { en: 'must be greater than the floor', nl: 'moet groter zijn dan de ondergrens' },
  worst_not_worse: {
    en: 'must be worse than the target (better is {betterWhen})',
    nl: 'moet slechter zijn dan het doel (beter is {betterWhen})',
  },
  scope_without_id: {
    en: 'the organisation as a whole has no id here',
    nl: 'de organisatie als geheel heeft hier geen id',
  },
  answers_not_taken: {
    en: 'this KPI is a plain value and takes no answers',
    nl: 'deze KPI is een kale waarde en neemt geen antwoorden aan',
  },
  score_not_whole: { en: 'a score must be a whole number', nl: 'een score moet een geheel getal zijn' },
  count_invalid: {
    en: 'a count must be a whole number from 0',
    nl: 'een aantal moet een geheel getal vanaf 0 zijn',
  },
  value_missing: {
    en: 'a measurement has a value or answers',
    nl: 'een meting heeft een waarde of antwoorden',
  },
  value_and_answers: {
    en: 'give a value or answers, not both',
    nl: 'geef een waarde of antwoorden, niet allebei',
  },
  standard_error_computed: {
    en: 'is computed from the answers',
    nl: 'wordt uit de antwoorden berekend',
  },
  n_disagrees: { en: 'must be {n}, as many as answered', nl: 'moet {n} zijn, zoveel als er antwoordden' },
  n_zero: { en: 'a value needs at least one answer', nl: 'een waarde vraagt minstens één antwoord' },
  offered_below_n: {
    en: 'more people answered than were asked',
    nl: 'er antwoordden meer mensen dan er gevraagd zijn',
  },
  definition_unknown: {
    en: 'this KPI has no definition {definitionVersion}; the current one is {current}',
    nl: 'deze KPI heeft geen definitie {definitionVersion}; de huidige is {current}',
  },
  measured_already: {
    en: 'there is a measurement of this KPI for the same period, segment, channel and source',
    nl: 'er is al een meting van deze KPI voor dezelfde periode, segment, kanaal en bron',
  },
  links_itself: { en: 'a KPI does not drive itself', nl: 'een KPI stuurt zichzelf niet aan' },
  linked_already: {
    en: 'there is a link between these two KPIs already',
    nl: 'er is al een verband tussen deze twee KPI’s',
  },
});
