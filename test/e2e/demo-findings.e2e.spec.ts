import { Demo } from '../../src/demo/demo.service.js';
import { DEMO_DIRECTOR } from '../../src/demo/demo.sign-ins.js';
import { signIn, type TestActor } from '../support/actors.js';
import { settleRadar } from '../support/radar.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Told {
  readonly kind: string;
  readonly severity: number | null;
  readonly title: string;
  readonly explanation: string;
  readonly status: string;
}

let t: TestApp;
let director: TestActor;
let findings: Told[];

beforeAll(async () => {
  t = await startTestApp();
  await t.app.get(Demo).ensure('2026-11-21');
  director = await signIn(t, DEMO_DIRECTOR.email, DEMO_DIRECTOR.password);
  await settleRadar(t, director);
  findings = [];
  for (let cursor = ''; ;) {
    const { body } = await director.get(`/v1/findings?limit=100${cursor}`).set('accept-language', 'nl').expect(200);
    findings.push(...(body.items as Told[]));
    if (body.nextCursor === null) break;
    cursor = `&cursor=${encodeURIComponent(body.nextCursor as string)}`;
  }
}, 60_000);
afterAll(() => t.close());

const titlesOf = (kind: string): string[] =>
  findings.filter((one) => one.kind === kind && one.status === 'open').map(({ title }) => title);

describe('the troubles planted in the demo are findings', () => {
  it.each([
    ['fragmentation', 'Premienota begrijpen is versnipperd over 5 teams'],
    [
      'hidden_overlap',
      'Heldere taal in de premienota en Klare Brief: de jaarlijkse afrekening opnieuw vormgegeven veranderen dezelfde plek',
    ],
    ['duplicate', 'Schadestatus volgen in de app en Track your claim status in the app lijken hetzelfde werk'],
    [
      'kpi_conflict',
      'Telefonisch bereikbaar tot tien uur ’s avonds en Zelfservice eerst: het telefoonnummer achter een keuzehulp duwen Telefoontjes per 1.000 klanten tegengestelde kanten op',
    ],
    [
      'kpi_conflict',
      'Coaching op één keer oplossen en Speech analytics to shorten calls duwen Vraag in één keer opgelost (FCR) tegengestelde kanten op',
    ],
    [
      'kpi_conflict',
      'Aanvragen in drie stappen en Strengere controle bij de aanvraag duwen Online conversie tegengestelde kanten op',
    ],
    ['guardrail', 'Speech analytics to shorten calls zou Vraag in één keer opgelost (FCR) voorbij de ondergrens duwen'],
    ['white_spot', 'Overlijden of scheiding melden heeft veel nodig en krijgt bijna geen aandacht'],
    ['uncontributing', 'Merkcampagne ‘Polder staat paraat’ draagt aan geen doel bij'],
    ['uncontributing', 'Open Insurance API draagt aan geen doel bij'],
    ['uncontributing', 'Leak sensor pilot draagt aan geen doel bij'],
    ['uncontributing', 'Verhaalsproces gestroomlijnd draagt aan geen doel bij'],
    ['unowned', 'Niemand is verantwoordelijk voor Welkom en eerste polis'],
    ['unowned', 'Niemand is verantwoordelijk voor Terugkomen'],
    ['unowned', 'Niemand is verantwoordelijk voor Zakelijke offerte ontvangen'],
    ['unowned', 'Niemand is verantwoordelijk voor Klacht opgelost krijgen'],
    ['unowned', 'Niemand is verantwoordelijk voor Binnen 24 uur contact na een klacht'],
    ['diffuse', 'Iedereen werkt aan Betalingsachterstand oplossen, en dus is niemand verantwoordelijk'],
    ['underway_without_approval', 'Generative AI assistant on the website loopt zonder akkoord'],
    ['over_served', 'Zelf het antwoord zoeken krijgt veel aandacht en heeft weinig nodig'],
    [
      'channel_silo',
      'Woonschade melden met foto’s in de app verandert Woonschade melden in maar een deel van de kanalen',
    ],
    ['change_collision', 'Opleveringen botsen op Wijziging doorgeven in februari 2027'],
    ['overclaim', 'Van Relatie-NPS is meer beloofd dan er te winnen is'],
  ])('%s: %s', (kind, title) => {
    expect(titlesOf(kind)).toContain(title);
  });

  it('and no more than there are: the one duplicate, the one white spot, the five underway without approval', () => {
    expect(titlesOf('duplicate')).toHaveLength(1);
    expect(titlesOf('white_spot')).toHaveLength(1);
    expect(titlesOf('underway_without_approval')).toHaveLength(5);
    const visit = findings.filter(({ title }) => title.includes('Bezoek van de expert'));
    expect(visit.filter(({ kind }) => kind === 'fragmentation')).toEqual([]);
    expect(findings.length).toBeLessThan(250);
  });

  it('are told in whole sentences', () => {
    for (const { title, explanation } of findings) expect(`${title} ${explanation}`).not.toMatch(/[{}]|onbekend|NaN/);
  });
});
