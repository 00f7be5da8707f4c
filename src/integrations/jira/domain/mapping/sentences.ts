import type { Sentence } from '../../../../platform/problems/problem.js';
import type { NotCarriedCode, SkipCode } from '../../mapping.types.js';

/** Why something of an issue did not come along, in words. `{…}` are the parameters. */
export const NOT_CARRIED: Readonly<Record<NotCarriedCode, Sentence>> = {
  unread: { en: '{what} could not be read ({why}).', nl: '{what} kon niet worden gelezen ({why}).' },
  unknown_person: {
    en: '{name} is not known here as a person: no account and no e-mail address matches.',
    nl: '{name} is hier niet bekend als persoon: geen account en geen e-mailadres komt overeen.',
  },
  unmapped_component: {
    en: 'No rule is about the component {name}.',
    nl: 'Geen regel gaat over het onderdeel {name}.',
  },
  unmapped_label: { en: 'No rule is about the label {name}.', nl: 'Geen regel gaat over het label {name}.' },
  title_shortened: {
    en: 'The title was shortened to {most} characters.',
    nl: 'De titel is ingekort tot {most} tekens.',
  },
  description_shortened: {
    en: 'The description has {length} characters; the first {most} were taken.',
    nl: 'De omschrijving telt {length} tekens; de eerste {most} zijn overgenomen.',
  },
  experience_shortened: {
    en: 'The desired experience was shortened to {most} characters.',
    nl: 'De gewenste ervaring is ingekort tot {most} tekens.',
  },
  status_without_category: {
    en: 'The status {name} says nothing of its category, so the delivery status was kept.',
    nl: 'De status {name} zegt niets over zijn categorie; de uitvoeringsstatus is behouden.',
  },
  status_kept: {
    en: 'By the mapping, the status {name} changes nothing.',
    nl: 'Volgens de koppeling verandert de status {name} niets.',
  },
  period_reversed: {
    en: 'It would end on {endsOn}, before it starts on {startsOn}; the end was left out.',
    nl: 'Het zou eindigen op {endsOn}, voor het begin op {startsOn}; het einde is weggelaten.',
  },
  effort_not_usable: { en: '{value} is not an effort.', nl: '{value} is geen inspanning.' },
  date_not_usable: { en: '{value} is not a date.', nl: '{value} is geen datum.' },
  too_many_links: {
    en: 'There would be {count} links, and {most} is the most; the last ones were left out.',
    nl: 'Er zouden {count} koppelingen zijn, en er zijn er hoogstens {most}; de laatste zijn weggelaten.',
  },
  embedded_files: { en: '{count} embedded files stay in Jira.', nl: '{count} ingesloten bestanden blijven in Jira.' },
  parent_not_taken: {
    en: 'The parent {parent} is not taken over, so it is no programme here.',
    nl: 'Het bovenliggende item {parent} wordt niet overgenomen en is hier dus geen programma.',
  },
  parent_unknown: { en: 'The parent names neither id nor key.', nl: 'Het bovenliggende item noemt id noch sleutel.' },
  second_programme: {
    en: 'The initiative is part of another programme already, which somebody chose here.',
    nl: 'Het initiatief hoort al bij een ander programma, dat hier gekozen is.',
  },
  circular_parent: {
    en: 'Under {parent} the initiative would be part of itself.',
    nl: 'Onder {parent} zou het initiatief deel van zichzelf zijn.',
  },
  duplicate_not_taken: {
    en: 'The other issue of the duplicate, {other}, is not taken over.',
    nl: 'Het andere item van het duplicaat, {other}, wordt niet overgenomen.',
  },
  link_kind_not_carried: {
    en: 'Links of the kind {name} are not taken over.',
    nl: 'Koppelingen van de soort {name} worden niet overgenomen.',
  },
  same_initiative: {
    en: '{other} leads to the same initiative, so there is no relation.',
    nl: '{other} leidt naar hetzelfde initiatief; er is geen relatie.',
  },
};

/** Why an issue is not taken, in words. */
export const SKIPPED: Readonly<Record<SkipCode, Sentence>> = {
  other_project: { en: 'The project {project} is not chosen.', nl: 'Het project {project} is niet gekozen.' },
  level_too_low: {
    en: 'Its level {level} is below the chosen level {least}.',
    nl: 'Het niveau {level} ligt onder het gekozen niveau {least}.',
  },
  level_unknown: { en: 'The site does not say its level.', nl: 'De site noemt het niveau niet.' },
  no_summary: { en: 'It has no summary.', nl: 'Het heeft geen samenvatting.' },
  incomplete: {
    en: 'The message does not carry all of it ({absent}); it has to be fetched first.',
    nl: 'Het bericht bevat niet alles ({absent}); het moet eerst worden opgehaald.',
  },
  unreadable: { en: 'It could not be read.', nl: 'Het kon niet worden gelezen.' },
  not_amendable: {
    en: 'Its initiative can no longer be amended.',
    nl: 'Het initiatief kan niet meer worden gewijzigd.',
  },
  listed_twice: { en: 'It was in the list twice.', nl: 'Het stond twee keer in de lijst.' },
};
