import { defineFieldErrors } from '../../../platform/problems/field-errors.js';
import { defineProblems } from '../../../platform/problems/problem.js';

/** What can be wrong with a meeting, its agenda or what follows from it, in words. */
export const meetingErrors = defineFieldErrors({
  unknown_time_zone: {
    en: 'is no time zone of the IANA database, such as Europe/Amsterdam',
    nl: 'is geen tijdzone uit de IANA-database, zoals Europe/Amsterdam',
  },
  ends_before_it_starts: { en: 'lies before the start of the meeting', nl: 'ligt voor het begin van de vergadering' },
  meeting_too_long: { en: 'a meeting lasts at most {hours} hours', nl: 'een vergadering duurt hoogstens {hours} uur' },
  not_on_agenda: {
    en: 'this does not stand on the agenda of the meeting',
    nl: 'dit staat niet op de agenda van de vergadering',
  },
  own_words_only: {
    en: 'only an item that somebody put on the agenda has words that can be changed',
    nl: 'alleen van een punt dat iemand op de agenda zette zijn de woorden te wijzigen',
  },
  not_taken_yet: {
    en: 'this decision was not taken yet: minutes hold decisions that were taken',
    nl: 'dit besluit is nog niet genomen: notulen bevatten genomen besluiten',
  },
  reason_for_cancelling: {
    en: 'a follow-up is cancelled with a reason',
    nl: 'een actiepunt vervalt met een reden',
  },
  expect_something: {
    en: 'say what will be seen, in words or as what a KPI will do',
    nl: 'zeg wat er te zien zal zijn, in woorden of als wat een KPI zal doen',
  },
  of_a_kpi_only: { en: 'belongs to a KPI: name one', nl: 'hoort bij een KPI: noem er een' },
  of_a_bound_only: {
    en: 'belongs to at_least and at_most only',
    nl: 'hoort alleen bij at_least en at_most',
  },
  nothing_to_compare: {
    en: 'nothing was measured of this KPI yet to rise or fall from: state a value (at_least, at_most)',
    nl: 'van deze KPI is nog niets gemeten om vanaf te stijgen of te dalen: noem een waarde (at_least, at_most)',
  },
  day_to_come: { en: 'must be a day to come', nl: 'moet een dag zijn die nog komt' },
  nothing_expected: {
    en: 'nothing was expected of this decision, so nothing came true or did not',
    nl: 'van dit besluit werd niets verwacht; er kan dus niets zijn uitgekomen',
  },
});

/** Refusals of meetings and follow-ups. */
export const meetingProblems = defineProblems({
  meeting_not_planned: {
    status: 409,
    title: { en: 'No longer planned', nl: 'Niet meer gepland' },
    detail: {
      en: 'The meeting “{title}” is {en}; this is possible only while it is planned.',
      nl: 'De vergadering ‘{title}’ is {nl}; dit kan alleen zolang zij gepland is.',
    },
  },
  meeting_not_open: {
    status: 409,
    title: { en: 'Not open', nl: 'Niet open' },
    detail: {
      en: 'The meeting “{title}” is {en}; this is possible only while it is open. Open it first.',
      nl: 'De vergadering ‘{title}’ is {nl}; dit kan alleen zolang zij open is. Open haar eerst.',
    },
  },
  meeting_closed: {
    status: 409,
    title: { en: 'Closed and frozen', nl: 'Gesloten en vastgelegd' },
    detail: {
      en: 'The meeting “{title}” was closed on {en}: its agenda, minutes and attendance are frozen. Put what is to be added on the agenda of the next meeting.',
      nl: 'De vergadering ‘{title}’ is gesloten op {nl}: agenda, notulen en aanwezigheid liggen vast. Zet wat erbij moet op de agenda van de volgende vergadering.',
    },
  },
  meeting_already_open: {
    status: 409,
    title: { en: 'Another meeting is open', nl: 'Er is een andere vergadering open' },
    detail: {
      en: 'The meeting “{title}” is open. Close it first: a decision belongs to one meeting.',
      nl: 'De vergadering ‘{title}’ is open. Sluit die eerst: een besluit hoort bij één vergadering.',
    },
  },
  meeting_not_frozen: {
    status: 409,
    title: { en: 'Nothing to verify yet', nl: 'Nog niets te controleren' },
    detail: {
      en: 'The meeting “{title}” is not closed: there is a digest once its agenda, minutes and attendance are frozen.',
      nl: 'De vergadering ‘{title}’ is niet gesloten: er is een digest zodra agenda, notulen en aanwezigheid vastliggen.',
    },
  },
  meeting_without_quorum: {
    status: 409,
    title: { en: 'No quorum', nl: 'Geen quorum' },
    detail: {
      en: 'Board members needed for the quorum: {quorum}; noted as present: {present}. Note who is there (presentIds), or call the meeting for another day.',
      nl: 'Boardleden nodig voor het quorum: {quorum}; als aanwezig genoteerd: {present}. Noteer wie er is (presentIds), of beleg de vergadering op een andere dag.',
    },
  },
  decision_of_another_meeting: {
    status: 409,
    title: { en: 'In the minutes of another meeting', nl: 'In de notulen van een andere vergadering' },
    detail: {
      en: 'Decision {key} stands in the minutes of another meeting. Take it out there first, if that one is still open.',
      nl: 'Besluit {key} staat in de notulen van een andere vergadering. Haal het daar eerst uit, als die nog open is.',
    },
  },
  follow_up_not_yours: {
    status: 403,
    title: { en: 'Not yours to settle', nl: 'Niet aan u om af te ronden' },
    detail: {
      en: '{owner} owns this follow-up. Its owner settles it, or a member of the board.',
      nl: '{owner} is eigenaar van dit actiepunt. De eigenaar rondt het af, of een boardlid.',
    },
  },
  follow_up_settled: {
    status: 409,
    title: { en: 'Settled already', nl: 'Al afgerond' },
    detail: {
      en: 'This follow-up is {en}. Open it again before changing it.',
      nl: 'Dit actiepunt is {nl}. Open het opnieuw voordat u het wijzigt.',
    },
  },
  expectation_fixed: {
    status: 409,
    title: { en: 'The expectation stands', nl: 'De verwachting staat vast' },
    detail: {
      en: 'Decision {key} was taken: what was expected of it is judged, not restated. A later decision can have an expectation of its own.',
      nl: 'Besluit {key} is genomen: wat ervan werd verwacht wordt beoordeeld, niet herzegd. Een later besluit kan een eigen verwachting hebben.',
    },
  },
  not_the_decider: {
    status: 403,
    title: { en: 'Not yours to expect', nl: 'Niet aan u om te verwachten' },
    detail: {
      en: 'Decision {key} was taken by {decider}: only the decider says afterwards what was expected, and how surely.',
      nl: 'Besluit {key} is genomen door {decider}: alleen de beslisser zegt achteraf wat werd verwacht, en hoe zeker.',
    },
  },
  decision_not_taken: {
    status: 409,
    title: { en: 'Not taken yet', nl: 'Nog niet genomen' },
    detail: {
      en: 'Decision {key} was not taken yet: there is nothing to judge.',
      nl: 'Besluit {key} is nog niet genomen: er valt niets te beoordelen.',
    },
  },
  judged_too_early: {
    status: 409,
    title: { en: 'Too early to judge', nl: 'Te vroeg om te oordelen' },
    detail: {
      en: 'Decision {key} can be judged from {day} on.',
      nl: 'Besluit {key} is te beoordelen vanaf {day}.',
    },
  },
});
