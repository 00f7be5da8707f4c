import type { Sentence } from '../../../platform/problems/problem.js';
import type {
  DueDebt,
  DueExpectation,
  DueReview,
  ExpiringException,
  LapsedApproval,
  NamedInitiative,
  NewFinding,
  OverdueFollowUp,
  WaitingProposal,
} from '../agenda-facts.types.js';
import type { AgendaKind, AgendaRecord, RaisedItem } from '../meetings.types.js';
import {
  AGENDA_TEXTS,
  EXPECTED_OF_KPI,
  NO_TEAM,
  ORIGIN,
  OWN_SUGGESTION,
  SINCE,
  SIZE,
  UNKNOWN_SIZE,
} from './agenda-texts.js';
import { asWritten, called, dayInWords, fill, type Fillings, numberInWords, percentInWords } from './wording.js';

/** Nothing: what fills a part of a sentence that is not said. */
const NOTHING: Sentence = { en: '', nl: '' };

const recordOf = (type: string, id: string, name: string, key: string | null = null): AgendaRecord => ({
  type,
  id,
  name,
  key,
});
const initiativeRecord = ({ id, key, title }: NamedInitiative): AgendaRecord => recordOf('initiative', id, title, key);
const decisionRecord = (id: string, number: number, question: string): AgendaRecord =>
  recordOf('decision', id, question, `D-${number}`);

interface Told {
  readonly id: string;
  readonly kind: Exclude<AgendaKind, 'new_finding' | 'own'>;
  readonly dueOn: string | null;
  readonly records: readonly AgendaRecord[];
  readonly fillings: Fillings;
}

function told({ id, kind, dueOn, records, fillings }: Told): RaisedItem {
  const { title, explanation, suggestion } = AGENDA_TEXTS[kind];
  return {
    id,
    kind,
    title: fill(title, fillings),
    explanation: fill(explanation, fillings),
    suggestion: fill(suggestion, fillings),
    records,
    severity: null,
    dueOn,
  };
}

/** A promise that was not kept in time. */
export function followUpItem(one: OverdueFollowUp): RaisedItem {
  const { decisionId, decisionNumber, question, initiative } = one;
  const decision =
    decisionId === null || decisionNumber === null ? [] : [decisionRecord(decisionId, decisionNumber, question ?? '')];
  const initiatives = initiative === null ? [] : [initiativeRecord(initiative)];
  const [from] = [...decision, ...initiatives];
  return told({
    id: one.id,
    kind: 'overdue_follow_up',
    dueOn: one.dueOn,
    records: [
      recordOf('follow_up', one.id, one.text),
      recordOf('person', one.ownerId, one.ownerName),
      ...decision,
      ...initiatives,
    ],
    fillings: {
      text: one.text,
      owner: one.ownerName,
      day: dayInWords(one.dueOn),
      origin: from ? fill(ORIGIN, { decision: called(from) }) : NOTHING,
    },
  });
}

/** A line of the CX-debt ledger that is due. */
export function debtItem(one: DueDebt): RaisedItem {
  const decision = decisionRecord(one.decisionId, one.decisionNumber, one.question);
  return told({
    id: one.id,
    kind: 'due_debt',
    dueOn: one.dueOn,
    records: [
      recordOf('cx_debt', one.id, one.stageName),
      recordOf('stage', one.stageId, one.stageName),
      decision,
      recordOf('person', one.ownerId, one.ownerName),
    ],
    fillings: {
      stage: one.stageName,
      journey: one.journeyName,
      decision: called(decision),
      owner: one.ownerName,
      day: dayInWords(one.dueOn),
      size: one.size === null ? UNKNOWN_SIZE : fill(SIZE, { size: numberInWords(one.size) }),
    },
  });
}

/** A decision that the board would look at again. */
export function reviewItem({ id, number, question, reviewOn }: DueReview): RaisedItem {
  const decision = decisionRecord(id, number, question);
  const fillings = { decision: called(decision), day: dayInWords(reviewOn) };
  return told({ id, kind: 'due_review', dueOn: reviewOn, records: [decision], fillings });
}

/** An expectation whose day has come. */
export function expectationItem(one: DueExpectation): RaisedItem {
  const decision = decisionRecord(one.decisionId, one.number, one.question);
  const kpi = one.kpiId === null ? [] : [recordOf('kpi', one.kpiId, one.kpiName ?? '')];
  return told({
    id: one.id,
    kind: 'due_expectation',
    dueOn: one.expectedOn,
    records: [decision, ...kpi],
    fillings: {
      decision: called(decision),
      day: dayInWords(one.expectedOn),
      confidence: percentInWords(one.confidence),
      expected: one.words ?? expectedOf(one),
    },
  });
}

function expectedOf({ kpiName, comparison, value, baseline }: DueExpectation): Sentence {
  if (kpiName === null || comparison === null) return NOTHING;
  const numbers = { value: numberInWords(value ?? 0), baseline: numberInWords(baseline ?? 0) };
  return fill(EXPECTED_OF_KPI[comparison], { kpi: kpiName, ...numbers });
}

/** An initiative that drifted away from what was approved. */
export function lapseItem({ id, initiative, lapsedAt, drift }: LapsedApproval): RaisedItem {
  const record = initiativeRecord(initiative);
  const fillings = {
    initiative: called(record),
    day: dayInWords(lapsedAt.toISOString().slice(0, 10)),
    drift: percentInWords(drift),
  };
  return told({ id, kind: 'lapsed_approval', dueOn: null, records: [record], fillings });
}

/** A permission that ends. */
export function exceptionItem(one: ExpiringException): RaisedItem {
  const record = initiativeRecord(one.initiative);
  const fillings = { initiative: called(record), day: dayInWords(one.expiresOn), agreement: one.agreementTitle };
  const { agreementId, agreementTitle } = one;
  return told({
    id: one.id,
    kind: 'expiring_exception',
    dueOn: one.expiresOn,
    records: [record, recordOf('agreement', agreementId, agreementTitle.nl)],
    fillings,
  });
}

/** An initiative that waits for the board. */
export function proposalItem({ initiative, teamName, waitingSince }: WaitingProposal): RaisedItem {
  const record = initiativeRecord(initiative);
  const day = waitingSince?.toISOString().slice(0, 10);
  const fillings = {
    initiative: called(record),
    team: teamName ?? NO_TEAM,
    since: day ? fill(SINCE, { day: dayInWords(day) }) : NOTHING,
  };
  return told({ id: initiative.id, kind: 'waiting_proposal', dueOn: null, records: [record], fillings });
}

/** Something that the radar saw. */
export function findingItem(finding: NewFinding): RaisedItem {
  const { id, title, explanation, suggestion, records, severity } = finding;
  return { id, kind: 'new_finding', title, explanation, suggestion, records, severity, dueOn: null };
}

/** Something that somebody put on the agenda, in the words in which it was put. */
export function ownItem(
  id: string,
  own: { readonly title: string; readonly explanation: string | null; readonly suggestion: string | null },
  records: readonly AgendaRecord[],
): RaisedItem {
  return {
    id,
    kind: 'own',
    title: asWritten(own.title),
    explanation: asWritten(own.explanation ?? ''),
    suggestion: own.suggestion === null ? OWN_SUGGESTION : asWritten(own.suggestion),
    records,
    severity: null,
    dueOn: null,
  };
}
