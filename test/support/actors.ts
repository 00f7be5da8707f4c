import { randomBytes } from 'node:crypto';
import request, { type Test } from 'supertest';
import { INVITATION_LINK } from '../../src/organisations/invitation-mail.js';
import type { Role } from '../../src/organisations/roles.js';
import { MailedLinks } from '../../src/platform/mail/mailed-links.js';
import type { TestApp } from './test-app.js';

export const PASSWORD = 'a password for tests';

/** Somebody who calls the API: every call carries its credential. */
export interface TestActor {
  readonly token: string;
  readonly refreshToken: string;
  readonly organisationId: string;
  readonly memberId: string;
  readonly email: string;
  readonly password: string;
  get(path: string): Test;
  post(path: string, body?: object): Test;
  /** With `ifMatch`: the ETag of the version that was read (`*` for any). */
  patch(path: string, body: object, ifMatch?: string): Test;
  put(path: string, body: object, ifMatch?: string): Test;
  del(path: string, ifMatch?: string): Test;
}

export interface SignUpOverrides {
  readonly organisation?: Readonly<Record<string, unknown>>;
  readonly user?: Readonly<Record<string, unknown>>;
}

/** An organisation of its own with its first member: administrator and director. */
export async function signUp(t: TestApp, overrides: SignUpOverrides = {}): Promise<TestActor> {
  const user = { name: 'Iris Vos', email: address(), password: PASSWORD, ...overrides.user };
  const organisation = { name: 'Noordlicht Verzekeringen', locale: 'en', ...overrides.organisation };
  const answer = await request(t.http).post('/v1/organisations').send({ organisation, user }).expect(201);
  return actorOf(t, answer.body as SignedIn, user.password);
}

/** Another member of the owner's organisation, with these roles: invited by the owner, and come in by the mailed link. */
export async function memberWith(t: TestApp, owner: TestActor, roles: readonly Role[]): Promise<TestActor> {
  const invitation = await owner.post('/v1/invitations', { email: address(), roles }).expect(201);
  const body = {
    token: invitationToken(t, owner.organisationId, invitation.body.id as string),
    name: `A ${roles.join(', ')}`,
    password: PASSWORD,
  };
  const answer = await request(t.http).post('/v1/invitations/accept').send(body).expect(201);
  return actorOf(t, answer.body as SignedIn, PASSWORD);
}

/** The token that stands in the mail of an invitation. */
export function invitationToken(t: TestApp, organisationId: string, invitationId: string): string {
  return t.app.get(MailedLinks, { strict: false }).token(INVITATION_LINK, [organisationId, invitationId]);
}

/** A new session of somebody who is there already. */
export async function signIn(
  t: TestApp,
  email: string,
  password = PASSWORD,
  organisation?: string,
): Promise<TestActor> {
  const body = { email, password, ...(organisation ? { organisation } : {}) };
  const answer = await request(t.http).post('/v1/sessions').send(body).expect(201);
  return actorOf(t, answer.body as SignedIn, password);
}

/** Calls with any credential: an API key, a token that is no good. */
export function caller(t: TestApp, token: string): Pick<TestActor, 'get' | 'post' | 'patch' | 'put' | 'del'> {
  const withIfMatch = (test: Test, ifMatch?: string) => (ifMatch === undefined ? test : test.set('if-match', ifMatch));
  const bearer = (test: Test) => test.set('authorization', `Bearer ${token}`);
  return {
    get: (path) => bearer(request(t.http).get(path)),
    post: (path, body) => bearer(request(t.http).post(path)).send(body),
    patch: (path, body, ifMatch) => withIfMatch(bearer(request(t.http).patch(path)).send(body), ifMatch),
    put: (path, body, ifMatch) => withIfMatch(bearer(request(t.http).put(path)).send(body), ifMatch),
    del: (path, ifMatch) => withIfMatch(bearer(request(t.http).delete(path)), ifMatch),
  };
}

/** An e-mail address that nobody has yet. */
export const address = (): string => `someone-${randomBytes(6).toString('hex')}@example.org`;

interface SignedIn {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly member: { readonly id: string; readonly email: string };
  readonly organisation: { readonly id: string };
}

function actorOf(t: TestApp, signedIn: SignedIn, password: string): TestActor {
  return {
    token: signedIn.accessToken,
    refreshToken: signedIn.refreshToken,
    organisationId: signedIn.organisation.id,
    memberId: signedIn.member.id,
    email: signedIn.member.email,
    password,
    ...caller(t, signedIn.accessToken),
  };
}
