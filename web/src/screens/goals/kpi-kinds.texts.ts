import { defineTexts } from '../../i18n/texts';

/** The kinds of KPIs, by the codes of the API. */
export const kindWords = defineTexts('kpi-kinds', {
  nl: {
    nps: 'NPS',
    ces: 'Moeite (CES)',
    csat: 'Tevredenheid (CSAT)',
    ktv: 'Klanttevredenheid (KTV)',
    mtv: 'Medewerkerstevredenheid (MTV)',
    enps: 'eNPS',
    fcr: 'In één keer opgelost (FCR)',
    conversion: 'Conversie',
    churn: 'Opzeggingen',
    revenue: 'Omzet',
    margin: 'Marge',
    market_share: 'Marktaandeel',
    other: 'Anders',
  },
  en: {
    nps: 'NPS',
    ces: 'Effort (CES)',
    csat: 'Satisfaction (CSAT)',
    ktv: 'Customer satisfaction (KTV)',
    mtv: 'Employee satisfaction (MTV)',
    enps: 'eNPS',
    fcr: 'First contact resolution (FCR)',
    conversion: 'Conversion',
    churn: 'Churn',
    revenue: 'Revenue',
    margin: 'Margin',
    market_share: 'Market share',
    other: 'Other',
  },
});
