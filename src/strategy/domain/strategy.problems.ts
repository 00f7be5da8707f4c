import { defineFieldErrors } from '../../platform/problems/field-errors.js';

/** What can be wrong with a goal's targets or with a vision, in words. */
export const strategyErrors = defineFieldErrors({
  target_outside_scale: {
    en: 'must lie on the KPI’s scale, {min} to {max}',
    nl: 'moet op de schaal van de KPI liggen, {min} tot {max}',
  },
  target_worse_than_baseline: {
    en: 'must not be worse than the baseline (better is {betterWhen})',
    nl: 'mag niet slechter zijn dan de uitgangswaarde (beter is {betterWhen})',
  },
  target_twice: {
    en: 'this KPI has another target for the same due date',
    nl: 'deze KPI heeft al een doel voor dezelfde datum',
  },
  vision_unchanged: {
    en: 'is what the current vision says already',
    nl: 'is wat de huidige visie al zegt',
  },
  vision_superseded: {
    en: 'is not the current vision any more; read version {number}',
    nl: 'is niet meer de huidige visie; lees versie {number}',
  },
  vision_in_future: { en: 'must not lie in the future', nl: 'mag niet in de toekomst liggen' },
  vision_before_current: {
    en: 'must not lie before the current version ({publishedOn})',
    nl: 'mag niet voor de huidige versie liggen ({publishedOn})',
  },
});
