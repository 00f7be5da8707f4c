import request from 'supertest';
import { withClient } from '../../src/platform/database/roles.js';
import { address, PASSWORD, signIn, signUp } from '../support/actors.js';
import { faultsByPointer } from '../support/faults.js';
import { type Mailbox, openMailbox } from '../support/mailbox.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let mailbox: Mailbox;
let t: TestApp;

beforeAll(async () => {
  mailbox = await openMailbox();
  t = await startTestApp({ SMTP_URL: mailbox.url, PUBLIC_URL: 'https://regie.example.org/' });
});
afterAll(async () => {
  await mailbox.close();
  await t.close();
});

const tokenIn = (text: string) => decodeURIComponent(/[?]token=([^\s&]+)/.exec(text)?.[1] ?? '');
const ask = (email: string) => request(t.http).post('/v1/password-resets').send({ email });
const confirm = (token: string, password: string) =>
  request(t.http).post('/v1/password-resets/confirm').send({ token, password });

describe('an invitation', () => {
  it('arrives in the organisation’s language, and its link lets its reader in', async () => {
    const owner = await signUp(t, { organisation: { name: 'Café Énergie', locale: 'nl' } });
    const email = address();
    await owner.post('/v1/invitations', { email, roles: ['viewer'] }).expect(201);
    const mail = await mailbox.next();
    expect(mail.to).toBe(email);
    expect(mail.text).toContain('nodigt u uit');
    expect(mail.text).toContain('https://regie.example.org/accept-invitation?token=');
    const body = { token: tokenIn(mail.text), name: 'Joost Bakker', password: PASSWORD };
    await request(t.http).post('/v1/invitations/accept').send(body).expect(201);
  });
});

describe('a password reset', () => {
  const password = 'a completely new password';

  it('sets a new password once, and ends every session', async () => {
    const someone = await signUp(t, { organisation: { locale: 'nl' } });
    await someone.get('/v1/me').expect(200);
    await ask(someone.email.toUpperCase()).expect(202);
    const mail = await mailbox.next();
    expect(mail.to).toBe(someone.email);
    expect(mail.text).toContain('Somebody (you, we hope) asked for a new password');
    const token = tokenIn(mail.text);

    expect(faultsByPointer((await confirm(token, 'short').expect(422)).body)).toEqual({ '/password': 'too_short' });
    await confirm(token, password).expect(204);
    await someone.get('/v1/me').expect(401);
    await request(t.http).post('/v1/sessions').send({ email: someone.email, password: PASSWORD }).expect(401);
    const back = await signIn(t, someone.email, password);
    expect(faultsByPointer((await confirm(token, 'yet another password').expect(422)).body)).toEqual({
      '/token': 'dead_link',
    });
    const trail = await back.get('/v1/audit?name=member.password_reset').expect(200);
    expect(trail.body.items).toMatchObject([{ record: { id: someone.memberId } }]);
  });

  it('answers an unknown address in the same way, and mails nobody', async () => {
    const someone = await signUp(t);
    const unknown = await ask(address()).expect(202);
    const known = await ask(someone.email).expect(202);
    expect(unknown.text).toBe(known.text);
    expect((await mailbox.next()).to).toBe(someone.email);
  });

  it('makes the links before it worthless, as time does', async () => {
    const someone = await signUp(t);
    await ask(someone.email).expect(202);
    const first = tokenIn((await mailbox.next()).text);
    await ask(someone.email).expect(202);
    const second = tokenIn((await mailbox.next()).text);
    await confirm(second, password).expect(204);
    await confirm(first, password).expect(422);

    await ask(someone.email).expect(202);
    const late = tokenIn((await mailbox.next()).text);
    await withClient(t.database.adminUrl, (client) =>
      client.query(`update password_resets set expires_at = now() - interval '1 second'`),
    );
    expect(faultsByPointer((await confirm(late, password).expect(422)).body)).toEqual({ '/token': 'dead_link' });
  });

  it('cannot be made up, and names what is wrong with its body', async () => {
    for (const token of ['nonsense', `${'0'.repeat(36)}.x`])
      expect(faultsByPointer((await confirm(token, password).expect(422)).body)).toEqual({ '/token': 'dead_link' });
    expect(faultsByPointer((await ask('nobody').expect(422)).body)).toEqual({ '/email': 'bad_format' });
  });

  it('is mailed a few times a quarter of an hour, whatever is asked', async () => {
    const someone = await signUp(t);
    for (let i = 0; i < 7; i++) await ask(someone.email).expect(202);
    for (let i = 0; i < 5; i++) expect((await mailbox.next()).to).toBe(someone.email);
    const other = await signUp(t);
    await ask(other.email).expect(202);
    expect((await mailbox.next()).to).toBe(other.email);
  });
});
