import { IntervalResponse } from '../../../platform/http/value.responses.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import type {
  Agenda,
  AgendaItem,
  AgendaKind,
  AgendaTotal,
  Evidence,
  Minutes,
  MinutedDecision,
  MinutedFollowUp,
  MinutedMember,
  NoEvidence,
  Treatment,
  Verification,
} from '../meetings.types.js';

export class AgendaRecordResponse {
  /** @example "initiative" */
  type!: string;
  id!: string;
  /** @example "Eén nota" */
  name!: string;
  /** @example "CX-12" */
  key!: string | null;
}

export class AgendaItemResponse {
  meetingId!: string;
  /** The id of what brings it: of the finding, follow-up, debt line …; of an own item its own. */
  id!: string;
  kind!: AgendaKind;
  /** @example "CX-12 Eén nota wacht op het board" */
  title!: string;
  /** @example "In beoordeling sinds 4 januari 2027, voorgesteld door Premie." */
  explanation!: string;
  /** The next step. @example "Keur het goed, geef het met een reden terug, of neem er een besluit over." */
  suggestion!: string;
  records!: AgendaRecordResponse[];
  /** Of a finding, 0–100. @example 72 */
  severity!: number | null;
  /** @example "2027-03-01" */
  dueOn!: string | null;
  treatment!: Treatment;
  /** What is noted of it in the minutes. */
  note!: string | null;
}

export class AgendaTotalResponse implements AgendaTotal {
  kind!: AgendaKind;
  /** @example 31 */
  found!: number;
  /** @example 25 */
  listed!: number;
}

export class EvidenceResponse {
  kpiId!: string;
  /** @example "KTV schade melden" */
  kpiName!: string;
  unit!: string | null;
  stageId!: string | null;
  stageName!: string | null;
  journeyId!: string | null;
  journeyName!: string | null;
  measurementId!: string;
  /** @example "2026-10-01" */
  from!: string;
  /** @example "2027-01-01" */
  to!: string;
  /** @example 6.2 */
  value!: number;
  interval!: IntervalResponse | null;
  /** @example 412 */
  n!: number | null;
  /** Fewer answers than the organisation asks for. */
  thin!: boolean | null;
  /** @example 8 */
  target!: number | null;
  /** 0 at the target, 1 at the worst possible. @example 0.45 */
  gap!: number | null;
  /** Whether somebody chose it; otherwise it has the worst gap. */
  chosen!: boolean;
  /** @example "Bij Melden (Schade) stond KTV schade melden op 6,2 (5,9 tot 6,5), uit 412 antwoorden; het doel is 8." */
  sentence!: string;
}

export class AgendaResponse {
  meetingId!: string;
  /** The version of the meeting: send it as If-Match to change the agenda. @example 3 */
  meetingVersion!: number;
  /** The end of the last meeting; null when this is the first. */
  since!: string | null;
  /** What is due by this day is due. @example "2027-03-04" */
  day!: string;
  /** From this severity on a new finding comes to the board. @example 50 */
  severity!: number;
  /** What the meeting begins with. */
  evidence!: EvidenceResponse | null;
  /** Why there is none. */
  noEvidence!: NoEvidence | null;
  /** In the order of the meeting. */
  items!: AgendaItemResponse[];
  /** Hidden and postponed. */
  aside!: AgendaItemResponse[];
  /** How many there are of each kind, and how many of those are listed. */
  totals!: AgendaTotalResponse[];
  /** As of now while the meeting is planned, as of its opening from then on. */
  computedAt!: string;
}

export class MinutedMemberResponse implements MinutedMember {
  memberId!: string;
  /** @example "Annelies de Wit" */
  name!: string;
  /** Counts for the quorum. */
  onBoard!: boolean;
}

export class MinutedDecisionResponse implements MinutedDecision {
  id!: string;
  /** @example "D-7" */
  key!: string;
  /** @example "Gaan we door met twee ontwerpen van de nota?" */
  question!: string;
  /** @example "one-bill" */
  optionKey!: string;
  /** @example "Samenvoegen tot één nota" */
  optionTitle!: string;
  rationale!: string | null;
  /** −3 … +3. @example 0.6 */
  cx!: number | null;
  decidedAt!: string;
  /** @example "Annelies de Wit" */
  decidedByName!: string;
}

export class MinutedFollowUpResponse implements MinutedFollowUp {
  id!: string;
  /** @example "Bel tien klanten terug" */
  text!: string;
  ownerId!: string;
  /** @example "Mira Jansen" */
  ownerName!: string;
  /** @example "2027-04-01" */
  dueOn!: string;
}

export class MinutedNoteResponse {
  itemId!: string;
  /** @example "CX-12 Eén nota wacht op het board" */
  title!: string;
  /** @example "Aangehouden tot de proef klaar is." */
  note!: string;
}

export class QuorumResponse {
  /** @example 2 */
  needed!: number;
  /** @example 3 */
  present!: number;
  met!: boolean;
}

export class MinutesResponse {
  meetingId!: string;
  chair!: MinutedMemberResponse;
  invited!: MinutedMemberResponse[];
  present!: MinutedMemberResponse[];
  quorum!: QuorumResponse;
  decisions!: MinutedDecisionResponse[];
  notes!: MinutedNoteResponse[];
  followUps!: MinutedFollowUpResponse[];
}

export class VerificationResponse {
  meetingId!: string;
  /** As it was written down when the meeting closed. */
  digest!: string;
  /** Made anew of `record` as it is now. */
  computed!: string;
  intact!: boolean;
  /** @example "SHA-256" */
  algorithm!: string;
  /** How `record` becomes the text that the digest is over. @example "RFC 8785" */
  canonicalisation!: string;
  /** What was frozen, with its texts in both languages. */
  record!: object;
}

export function toAgendaItemResponse(meetingId: string, item: AgendaItem, locale: Locale): AgendaItemResponse {
  const { id, kind, title, explanation, suggestion, records, severity, dueOn, treatment, note } = item;
  return {
    meetingId,
    id,
    kind,
    title: title[locale],
    explanation: explanation[locale],
    suggestion: suggestion[locale],
    records: [...records],
    severity,
    dueOn,
    treatment,
    note,
  };
}

export function toAgendaResponse(agenda: Agenda, locale: Locale): AgendaResponse {
  const { meetingId, meetingVersion, since, day, severity, evidence, noEvidence, computedAt } = agenda;
  return {
    meetingId,
    meetingVersion,
    since,
    day,
    severity,
    evidence: evidence && toEvidenceResponse(evidence, locale),
    noEvidence,
    items: agenda.items.map((item) => toAgendaItemResponse(meetingId, item, locale)),
    aside: agenda.aside.map((item) => toAgendaItemResponse(meetingId, item, locale)),
    totals: [...agenda.totals],
    computedAt,
  };
}

function toEvidenceResponse({ sentence, ...evidence }: Evidence, locale: Locale): EvidenceResponse {
  return { ...evidence, sentence: sentence[locale] };
}

export function toMinutesResponse(meetingId: string, minutes: Minutes, locale: Locale): MinutesResponse {
  const { chair, invited, present, quorum, decisions, notes, followUps } = minutes;
  return {
    meetingId,
    chair,
    invited: [...invited],
    present: [...present],
    quorum,
    decisions: [...decisions],
    notes: notes.map(({ itemId, title, note }) => ({ itemId, title: title[locale], note })),
    followUps: [...followUps],
  };
}

export function toVerificationResponse(verification: Verification): VerificationResponse {
  return { ...verification, algorithm: 'SHA-256', canonicalisation: 'RFC 8785' };
}
