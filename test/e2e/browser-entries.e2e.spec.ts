import request from 'supertest';
import { PASSWORD_RESET } from '../../src/identity/password-resets.service.js';
import { newId } from '../../src/platform/ids.js';
import { withClient } from '../../src/platform/database/roles.js';
import { MailedLinks } from '../../src/platform/mail/mailed-links.js';
import { address, invitationToken, PASSWORD, signIn, signUp, type TestActor } from '../support/actors.js';
import { Browser } from '../support/cookie-jar.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
});
afterAll(() => t.close());

const newBrowser = () => new Browser(t);

describe('other ways into a session', () => {
  it('signing an organisation up', async () => {
    const body = {
      organisation: { name: 'Zilverkust Telecom', locale: 'nl' },
      user: { name: 'Noor Ali', email: address(), password: PASSWORD },
    };
    const browser = newBrowser();
    const answer = await browser.send('post', '/v1/browser-session/sign-up').send(body).expect(200);
    browser.keep(answer);
    expect(answer.body).toMatchObject({ organisation: { name: 'Zilverkust Telecom' }, member: { name: 'Noor Ali' } });
    expect(answer.text).not.toMatch(/refreshToken|accessToken/);
    await browser.send('post', '/v1/teams').send({ name: 'Eerste' }).expect(201);
    await newBrowser().send('post', '/v1/browser-session/sign-up').send({ user: {} }).expect(422);
    const cross = await browser
      .send('post', '/v1/browser-session/sign-up')
      .set('origin', 'https://elsewhere.example')
      .send(body)
      .expect(403);
    expect(cross.body.type).toBe('/problems/cross_site_request');
  });

  it('accepting an invitation', async () => {
    const email = address();
    const invitation = await owner.post('/v1/invitations', { email, roles: ['analyst'] }).expect(201);
    const token = invitationToken(t, owner.organisationId, invitation.body.id as string);
    const accept = (body: object) => newBrowser().send('post', '/v1/browser-session/invitation').send(body);
    await accept({ token: 'nonsense', name: 'Bo', password: PASSWORD }).expect(422);
    const browser = newBrowser();
    const answer = browser.keep(await accept({ token, name: 'Bo', password: PASSWORD }).expect(200));
    expect(answer.body).toMatchObject({
      member: { email, roles: ['analyst'] },
      organisation: { id: owner.organisationId },
    });
    await browser.send('get', '/v1/me').expect(200);
    await accept({ token, name: 'Bo', password: PASSWORD }).expect(422);
  });

  it('a new password by a mailed link, which every other session ends with and which is not used up by asking which organisation', async () => {
    const someone = await signUp(t);
    const second = await signUp(t, { organisation: { name: 'Tweede' }, user: { email: someone.email } });
    const elsewhere = await signIn(t, someone.email, PASSWORD, someone.organisationId);
    const id = newId();
    await withClient(t.database.adminUrl, (client) =>
      client.query(
        `insert into password_resets (id, user_id, expires_at)
       select $1, users.id, now() + interval '1 hour' from users where users.email = $2`,
        [id, someone.email],
      ),
    );
    const token = t.app.get(MailedLinks, { strict: false }).token(PASSWORD_RESET, [id]);
    const password = 'a new password by mail';
    const confirm = (body: object) =>
      newBrowser()
        .send('post', '/v1/browser-session/password-reset')
        .send({ token, password, ...body });
    const unsure = await confirm({}).expect(409);
    expect(unsure.body.type).toBe('/problems/choose_organisation');
    await confirm({ organisation: second.organisationId, password: '1234567890' }).expect(422);
    const browser = newBrowser();
    const answer = browser.keep(await confirm({ organisation: second.organisationId }).expect(200));
    expect(answer.body.organisation.id).toBe(second.organisationId);
    await browser.send('get', '/v1/browser-session').expect(200);
    await browser.refresh();
    for (const device of [someone, second, elsewhere]) await device.get('/v1/me').expect(401);
    await confirm({ organisation: second.organisationId }).expect(422);
    await request(t.http).post('/v1/browser-session').send({ email: someone.email, password: PASSWORD }).expect(401);
  });
});
