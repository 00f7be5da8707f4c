import { defineTexts } from '../i18n/texts';

/** Why a number is unknown, by the codes of the API. */
export const reasonTexts = defineTexts('reasons', {
  nl: {
    no_effort: 'er is geen inspanning om over te rekenen',
    no_known_need: 'van geen enkele stap is de behoefte bekend',
    no_need: 'er is geen behoefte meer: alle doelen zijn gehaald',
    no_expected_change: 'geen initiatief zegt wat het op een KPI verwacht',
    not_examined: 'de radar heeft nog niet gekeken',
    no_volume: 'het aandeel van de klantcontacten is niet ingevuld',
    no_cx_kpi: 'er is geen CX-KPI voor deze stap',
    no_target: 'de KPI heeft geen doel',
    no_measurement: 'er is nog niet gemeten',
    no_worst_possible: 'de slechtst mogelijke waarde is niet ingevuld',
    no_history: 'er is nog geen meting van een maand geleden',
  },
  en: {
    no_effort: 'there is no effort to compute with',
    no_known_need: 'the need of no stage is known',
    no_need: 'there is no need left: every target is met',
    no_expected_change: 'no initiative says what it expects of a KPI',
    not_examined: 'the radar has not looked yet',
    no_volume: 'the share of customer contacts is not filled in',
    no_cx_kpi: 'there is no CX KPI for this stage',
    no_target: 'the KPI has no target',
    no_measurement: 'nothing has been measured yet',
    no_worst_possible: 'the worst possible value is not filled in',
    no_history: 'there is no figure of a month ago yet',
  },
});

export type Reason = NonNullable<(typeof reasonTexts)['key']>;
