import { ATTESTATION_KINDS, type Attestation, type AttestationKind } from '../decisions.types.js';
import type { FieldError } from '../../../platform/problems/problem.js';

/** What the board's rules need to know before an option is chosen. */
export interface ChoiceSituation {
  readonly negative: boolean;
  /** Harmed stages of which nobody would own the debt. */
  readonly unownedDebts: number;
  readonly reviewOn: string | null;
  readonly today: string;
  readonly attestations: readonly Attestation[];
  readonly deciderId: string;
  /** Members who sit on the board now. */
  readonly boardIds: ReadonlySet<string>;
  /** How many members of the board take part at least, whoever decides included. */
  readonly quorum: number;
}

/** What stands in the way of a choice, in words that say what to do; empty when nothing does. */
export function choiceFaults(situation: ChoiceSituation): FieldError[] {
  const { negative, reviewOn, today, quorum } = situation;
  const faults: FieldError[] = [];
  const missing = missingAttestations(situation.attestations);
  if (negative && missing.length > 0)
    faults.push({ pointer: '/attestations', code: 'attestations_missing', parameters: { kinds: missing.join(', ') } });
  if (negative && (reviewOn === null || reviewOn <= today))
    faults.push({ pointer: '/reviewOn', code: 'review_date_needed' });
  if (negative && situation.unownedDebts > 0) faults.push({ pointer: '/debtOwnerId', code: 'debt_owner_needed' });
  const present = boardPresent(situation).size;
  if (present < quorum)
    faults.push({ pointer: '/attestations', code: 'quorum_missing', parameters: { quorum, present } });
  return faults;
}

/** The members of the board who take part: whoever decides, and who attested. */
export function boardPresent({ attestations, boardIds, deciderId }: ChoiceSituation): Set<string> {
  return new Set([deciderId, ...attestations.map(({ memberId }) => memberId).filter((id) => boardIds.has(id))]);
}

/** The attestations that nobody gave yet. */
export function missingAttestations(attestations: readonly Attestation[]): AttestationKind[] {
  return ATTESTATION_KINDS.filter((kind) => !attestations.some((one) => one.kind === kind));
}

/** An initiative as far as conflicts of interest go. */
export interface Interest {
  readonly key: string;
  readonly accountablePersonId: string | null;
}

/**
 * The initiatives on which the decider would decide alone although accountable for them: nobody else of the board
 * agreed. Empty when there is no conflict.
 */
export function conflictsOfInterest(
  personId: string | null,
  interests: readonly Interest[],
  situation: Pick<ChoiceSituation, 'attestations' | 'deciderId' | 'boardIds'>,
): string[] {
  if (personId === null) return [];
  const another = situation.attestations.some(
    ({ kind, memberId }) => kind === 'agreed' && memberId !== situation.deciderId && situation.boardIds.has(memberId),
  );
  if (another) return [];
  return interests.filter(({ accountablePersonId }) => accountablePersonId === personId).map(({ key }) => key);
}
