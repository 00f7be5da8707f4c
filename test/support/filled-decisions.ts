import type { Filled, Named } from './filled-organisation.js';

interface Known {
  readonly personId: string;
  readonly stageId: string;
  readonly journeyId: string;
  readonly goalId: string;
  readonly kpiId: string;
}

/** A draft that names whatever it can, and a decision that was taken to the customers' harm. */
export async function fillDecisions(filled: Filled, named: Named, known: Known): Promise<void> {
  const memberId = await filled.self();
  const { personId, stageId, journeyId, goalId } = known;
  const [initiativeId, otherInitiativeId] = filled.ids.get('initiatives') ?? [];
  const from = { memberId, validFrom: '2026-01-01', note: named('note') };
  await filled.make('/v1/mandates', { ...from, scope: 'journeys', scopeIds: [journeyId] });
  await filled.make('/v1/mandates', { ...from, scope: 'organisation' });
  const nothing = { key: 'nothing', title: named('nothing'), doNothing: true };
  const worse = { key: 'worse', title: named('option'), stages: [{ stageId, effort: -1, grade: 'C' }] };
  const { kpiId } = known;
  const resolutions = {
    kpis: [{ kpiId, choice: 'take', fromId: initiativeId }],
    goals: [{ goalId, choice: 'take', fromId: initiativeId }],
    programme: { choice: 'take', fromId: initiativeId },
  };
  const effects = [
    { kind: 'merge', initiativeId, otherInitiativeId, resolutions },
    { kind: 'coordinate', initiativeId, otherInitiativeId, personId },
    { kind: 'assign_owner', initiativeId: otherInitiativeId, personId },
  ];
  await filled.make('/v1/decisions', {
    question: named('question'),
    options: [nothing, { ...worse, effects }],
    records: [{ type: 'goal', id: goalId }],
    attesterIds: [memberId],
    debtOwnerId: personId,
    revisesId: filled.ids.get('decisions')?.[1] ?? null,
  });
  const taken = await filled.make('/v1/decisions', {
    question: named('other question'),
    options: [nothing, worse],
    reviewOn: '2999-01-01',
    debtOwnerId: personId,
  });
  await filled.make(`/v1/decisions/${taken}/transitions`, { to: 'open' });
  for (const kind of ['clear', 'understood', 'agreed']) await filled.attest(taken, kind);
  await filled.make(`/v1/decisions/${taken}/choice`, { optionKey: 'worse', rationale: named('rationale') });
}

/** A draft about something that the radar saw. */
export async function fillAcceptance(filled: Filled, findingId: string): Promise<void> {
  const effects = [{ kind: 'accept_finding', findingId, reason: `${filled.marker} reason` }];
  const options = [
    { key: 'nothing', title: `${filled.marker} nothing`, doNothing: true },
    { key: 'accept', title: `${filled.marker} accept`, effects },
  ];
  await filled.make('/v1/decisions', { question: `${filled.marker} finding`, options });
}
