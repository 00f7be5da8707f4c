import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../../api/client';
import { ifMatch } from '../../../api/etags';
import { everyItem } from '../../../api/pages';

export type Member = Schema<'MemberResponse'>;
export type Invitation = Schema<'InvitationResponse'>;

/** The invitations that nobody accepted yet: those whose link works, and those whose link ran out. */
export const invitationsQuery = queryOptions({
  queryKey: ['administration', 'invitations'],
  queryFn: async () => {
    const [open, expired] = await Promise.all([withStatus('open'), withStatus('expired')]);
    return [...open, ...expired];
  },
});

const withStatus = (status: 'open' | 'expired') =>
  everyItem((page) => answerOf(api.GET('/v1/invitations', { params: { query: { status, ...page } } })));

export const amendMember = (member: Member, body: Schema<'AmendMember'>) =>
  answerOf(api.PATCH('/v1/members/{id}', { params: { path: { id: member.id }, header: ifMatch(member) }, body }));

export const readMember = (id: string) => answerOf(api.GET('/v1/members/{id}', { params: { path: { id } } }));

export const removeMember = (member: Member) =>
  answerOf(api.DELETE('/v1/members/{id}', { params: { path: { id: member.id }, header: ifMatch(member) } }));

export const invite = (body: Schema<'Invite'>) => answerOf(api.POST('/v1/invitations', { body }));

export const withdraw = (invitation: Invitation) =>
  answerOf(
    api.DELETE('/v1/invitations/{id}', { params: { path: { id: invitation.id }, header: ifMatch(invitation) } }),
  );

/** Mails a new link; the former no longer works. */
export async function sendAgain(invitation: Invitation): Promise<Invitation> {
  if (invitation.can.revoke) await withdraw(invitation);
  return invite({ email: invitation.email, roles: [...invitation.roles] });
}
