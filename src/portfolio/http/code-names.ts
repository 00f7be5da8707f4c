import type { Sentence } from '../../platform/problems/problem.js';
import type { Locale } from '../../platform/wording/locale.types.js';

/** How people call the codes of states, triggers, kinds and the like. */
const NAMES: Readonly<Record<string, Sentence>> = {
  proposed: { en: 'Proposed', nl: 'Voorgesteld' },
  in_review: { en: 'In review', nl: 'In beoordeling' },
  approved: { en: 'Approved', nl: 'Goedgekeurd' },
  in_delivery: { en: 'In delivery', nl: 'In uitvoering' },
  measuring: { en: 'Measuring', nl: 'In meting' },
  closed: { en: 'Closed', nl: 'Afgesloten' },
  stopped: { en: 'Stopped', nl: 'Gestopt' },
  merged: { en: 'Merged', nl: 'Samengevoegd' },
  customer_need: { en: 'Customer need', nl: 'Klantbehoefte' },
  competitor: { en: 'Competitor', nl: 'Concurrent' },
  technology: { en: 'Technology', nl: 'Technologie' },
  cost: { en: 'Cost', nl: 'Kosten' },
  regulation: { en: 'Regulation', nl: 'Regelgeving' },
  business_model: { en: 'Business model', nl: 'Verdienmodel' },
  strategic_project: { en: 'Strategic project', nl: 'Strategisch project' },
  improvement_project: { en: 'Improvement project', nl: 'Verbeterproject' },
  improvement_action: { en: 'Improvement action', nl: 'Verbeteractie' },
  assumption: { en: 'Assumption', nl: 'Aanname' },
  qualitative: { en: 'Qualitative', nl: 'Kwalitatief' },
  quantitative: { en: 'Quantitative', nl: 'Kwantitatief' },
  experimental: { en: 'Experimental', nl: 'Experimenteel' },
  consider: { en: 'Consider', nl: 'Overwegen' },
  buy: { en: 'Buy', nl: 'Kopen' },
  use: { en: 'Use', nl: 'Gebruiken' },
  maintain: { en: 'Maintain', nl: 'Onderhouden' },
  strategy: { en: 'Strategy', nl: 'Strategie' },
  customer_understanding: { en: 'Customer understanding', nl: 'Klantinzicht' },
  design: { en: 'Design', nl: 'Ontwerp' },
  measurement: { en: 'Measurement', nl: 'Meting' },
  governance: { en: 'Governance', nl: 'Besturing' },
  culture: { en: 'Culture', nl: 'Cultuur' },
};

/** The name of a code in the caller's language; a record's own name where the id is no code. */
export function codeName(id: string, name: string, locale: Locale): string {
  return NAMES[id]?.[locale] ?? name;
}
