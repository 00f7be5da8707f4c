import type { Filled } from './filled-organisation.js';

/** A working agreement about the filled-in team and journey, an exception to it, and a trial over the history. */
export async function fillAgreements(
  filled: Filled,
  named: (what: string) => string,
  master: { readonly teamId: string; readonly journeyId: string; readonly personId: string },
  initiativeId: string | null,
): Promise<void> {
  const said = (what: string) => ({ en: named(what), nl: named(what) });
  const agreementId = await filled.make('/v1/agreements', {
    title: said('agreement'),
    rationale: said('text'),
    satisfiedBy: said('text'),
    scope: { teamIds: [master.teamId], journeyIds: [master.journeyId] },
    condition: { '>=': [{ var: 'stages' }, 1] },
    steps: ['approve'],
    status: 'active',
    ownerId: master.personId,
  });
  await filled.make(`/v1/agreements/${agreementId}/exceptions`, {
    initiativeId,
    reason: named('reason'),
    expiresOn: '2999-12-31',
  });
  await filled.make(`/v1/agreements/${agreementId}/dry-runs`, {});
}
