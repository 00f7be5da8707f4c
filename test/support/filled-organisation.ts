import { fillAcceptance, fillDecisions } from './filled-decisions.js';
import { fillAgreements } from './filled-agreements.js';
import { fillImports } from './filled-imports.js';
import { fillJira } from './filled-jira.js';
import { fillMeetings } from './filled-meetings.js';
import { fillPriorities } from './filled-priorities.js';

/** An answer of the built application. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
}

/** What was created, so that it can be tried again with another organisation's ids. */
export interface Creation {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** A caller of the built application, over HTTP. */
export class TestClient {
  /** Hears every answer. */
  onAnswer: ((method: string, address: string, answer: HttpAnswer) => void) | undefined;

  constructor(
    private readonly address: string,
    private readonly token: string,
  ) {}

  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<HttpAnswer> {
    const isJsonBody = body !== undefined && !(body instanceof FormData);
    const json: Record<string, string> = isJsonBody ? { 'content-type': 'application/json' } : {};
    const upper = method.toUpperCase();
    const answer = await fetch(`${this.address}${path}`, {
      method: upper,
      headers: { authorization: `Bearer ${this.token}`, 'if-match': '*', ...json, ...headers },
      ...(body === undefined ? {} : { body: isJsonBody ? JSON.stringify(body) : body }),
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '') && text !== '';
    const result = {
      status: answer.status,
      headers: answer.headers,
      text,
      body: isJson ? JSON.parse(text) : undefined,
    };
    this.onAnswer?.(upper, path, result);
    return result;
  }
}

/** A new organisation over HTTP: the token of its first member, administrator and director. */
export async function signUpOverHttp(address: string, name: string): Promise<string> {
  const answer = await fetch(`${address}/v1/organisations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      organisation: { name },
      user: { name: 'Iris Vos', email: `${name.toLowerCase()}@example.org`, password: 'a password for tests' },
    }),
  });
  if (answer.status !== 201) throw new Error(await answer.text());
  return ((await answer.json()) as { accessToken: string }).accessToken;
}

/** An organisation that has two records of every kind. */
export class Filled {
  readonly ids = new Map<string, string[]>();
  readonly creations: Creation[] = [];

  constructor(
    private readonly client: TestClient,
    /** Stands in every name and text, so that a leak is seen. */
    readonly marker: string,
  ) {}

  /** How another system calls the first initiative. */
  get externalId(): string {
    return `${this.marker} ticket one`;
  }

  /** Creates a record and remembers how. @returns its id, or '' when the answer names none */
  async make(path: string, body: Record<string, unknown>, form?: FormData): Promise<string> {
    const answer = await this.client.call('POST', path, form ?? body);
    if (answer.status >= 300) throw new Error(`POST ${path} answered ${answer.status}: ${answer.text}`);
    this.creations.push({ path, body });
    const id = (answer.body as { id?: string } | undefined)?.id ?? '';
    if (id) this.remember(kindOfAddress(answer.headers.get('location') ?? path, id), id);
    return id;
  }

  /** Attests of a decision, and remembers the attestation. */
  async attest(decisionId: string, kind: string): Promise<void> {
    const path = `/v1/decisions/${decisionId}/attestations`;
    const answer = await this.client.call('POST', path, { kind });
    if (answer.status >= 300) throw new Error(`POST ${path} answered ${answer.status}: ${answer.text}`);
    this.creations.push({ path, body: { kind } });
    for (const { id } of (answer.body as { attestations: { id: string }[] }).attestations)
      this.remember('attestations', id);
  }

  /** The member who fills. */
  async self(): Promise<string> {
    const { body } = await this.client.call('GET', '/v1/me');
    const { id } = (body as { member: { id: string } }).member;
    this.remember('members', id);
    return id;
  }

  remember(kind: string, id: string): void {
    const known = this.ids.get(kind) ?? [];
    if (!known.includes(id)) this.ids.set(kind, [...known, id]);
  }

  /** The kind of record that an id of this organisation names. */
  kindOf(id: string): string | undefined {
    return [...this.ids].find(([, ids]) => ids.includes(id))?.[0];
  }

  /** An address in which each parameter is the first record of its kind; undefined when there is no such record. */
  addressOf(template: string): string | undefined {
    let missing = false;
    const external = template.replace('{source}', 'jira').replace('{externalId}', encodeURIComponent(this.externalId));
    const address = external.replace(/([\w-]+)\/\{(\w+)\}/g, (_, segment: string) => {
      const [id] = this.ids.get(segment) ?? [];
      missing ||= id === undefined;
      return `${segment}/${id}`;
    });
    return missing ? undefined : address;
  }
}

/** `/v1/stages/<id>` → stages. */
function kindOfAddress(address: string, id: string): string {
  const segments = address.split('/').filter((segment) => segment !== '' && segment !== id);
  return segments.at(-1) ?? '';
}

/** Fills an organisation with two records of every kind, each referring to whatever it can refer to. */
export async function fill(client: TestClient, marker: string): Promise<Filled> {
  const filled = new Filled(client, marker);
  for (const round of ['one', 'two']) {
    const named = (what: string): string => `${marker} ${what} ${round}`;
    const master = await fillMasterData(filled, named);
    const measured = await fillMeasures(filled, named, master);
    await fillAdministration(filled, named, marker, round);
    await fillInitiatives(filled, named, master, measured);
    await fillDecisions(filled, named, { ...master, ...measured });
    await fillMerges(filled, named, master, measured);
    await fillAgreements(filled, named, master, first(filled, 'initiatives'));
    await fillMeetings(filled, named, { ...master, ...measured });
    await fillImports(filled, named);
    await fillJira(filled, client, named, { ...master, ...measured });
  }
  await examine(client, filled);
  await fillPriorities(client, filled);
  await coordinateFinding(client, filled);
  await rememberListed(client, filled);
  return filled;
}

export type Named = (what: string) => string;
type Master = Awaited<ReturnType<typeof fillMasterData>>;
type Measured = Awaited<ReturnType<typeof fillMeasures>>;

const first = (filled: Filled, kind: string): string | null => filled.ids.get(kind)?.[0] ?? null;

async function fillMasterData(filled: Filled, named: Named) {
  const teamId = await filled.make('/v1/teams', { name: named('team'), parentId: first(filled, 'teams') });
  const personId = await filled.make('/v1/people', { name: named('person'), teamId });
  const channelId = await filled.make('/v1/channels', { name: named('channel'), kind: 'online' });
  const segmentId = await filled.make('/v1/segments', { name: named('segment'), description: named('text') });
  const personaId = await filled.make('/v1/personas', { name: named('persona'), segmentId });
  const journeyId = await filled.make('/v1/journeys', {
    name: named('journey'),
    description: named('text'),
    parentId: first(filled, 'journeys'),
    ownerId: personId,
  });
  const stageId = await filled.make(`/v1/journeys/${first(filled, 'journeys')}/stages`, {
    name: named('stage'),
    phase: 'use',
    volumeShare: 0.1,
    channelIds: [channelId],
    touchpoints: [{ name: named('touchpoint'), channelId }],
    ownerId: personId,
  });
  return { teamId, personId, channelId, segmentId, personaId, journeyId, stageId };
}

async function fillMeasures(filled: Filled, named: Named, master: Master) {
  const kpiId = await filled.make('/v1/kpis', {
    name: named('KPI'),
    kind: 'nps',
    betterWhen: 'higher',
    statistic: 'nps',
    scale: { min: 0, max: 10 },
    scope: { kind: 'stage', id: master.stageId },
    ownerId: master.personId,
    target: 40,
  });
  const value = {
    from: '2026-01-01',
    to: '2026-02-01',
    value: 12,
    n: 300,
    segmentId: master.segmentId,
    channelId: master.channelId,
  };
  await filled.make(`/v1/kpis/${first(filled, 'kpis')}/measurements`, { ...value, source: named('survey') });
  await filled.make('/v1/measurements/bulk', { items: [{ ...value, kpiId, source: named('bulk') }] });
  const otherId = await filled.make('/v1/kpis', {
    name: named('driven KPI'),
    kind: 'churn',
    betterWhen: 'lower',
    statistic: 'value',
    scope: { kind: 'journey', id: master.journeyId },
  });
  await filled.make('/v1/kpi-links', { fromKpiId: kpiId, toKpiId: otherId, sign: -1, basis: 'assumed' });
  const visionId = await filled.make('/v1/vision', { statement: named('vision'), ratifiedById: master.personId });
  filled.remember('vision', visionId);
  await filled.make('/v1/vision/acknowledgements', { visionId });
  const goalId = await filled.make('/v1/goals', {
    title: named('goal'),
    customerInterest: named('text'),
    parentId: first(filled, 'goals'),
    ownerId: master.personId,
    targets: [{ kpiId, baseline: 10, value: 40, dueOn: '2027-01-01' }],
  });
  return { kpiId, goalId };
}

async function fillAdministration(filled: Filled, named: Named, marker: string, round: string): Promise<void> {
  await filled.make('/v1/radar/words', { nl: [named('word')], en: [named('term')], note: named('meaning') });
  await filled.make('/v1/invitations', { email: `${marker.toLowerCase()}-${round}@example.org`, roles: ['viewer'] });
  await filled.make('/v1/api-keys', { name: named('key'), scopes: ['register:read'] });
}

async function fillInitiatives(filled: Filled, named: Named, master: Master, measured: Measured): Promise<void> {
  const { teamId, personId, channelId, segmentId, personaId, stageId } = master;
  const initiativeId = await filled.make('/v1/initiatives', {
    title: named('initiative'),
    description: named('text'),
    kind: 'improvement_project',
    deliveryStatus: 'underway',
    accountablePersonId: personId,
    teamId,
    effort: 12,
    risk: 'low',
    reversible: true,
    sponsorPersonId: personId,
    desiredExperience: named('experience'),
    externalReferences: [{ source: 'jira', externalId: named('ticket') }],
    stages: [{ stageId, channelIds: [channelId], personaIds: [personaId], segmentIds: [segmentId] }],
    goals: [{ goalId: measured.goalId, contribution: named('contribution') }],
    kpis: [{ kpiId: measured.kpiId, expectedChange: 3 }],
  });
  const [firstId] = filled.ids.get('initiatives') ?? [];
  const otherId = await filled.make('/v1/initiatives', { title: named('other initiative') });
  await filled.make(`/v1/initiatives/${firstId}/relations`, {
    kind: 'depends_on',
    toId: otherId,
    coordinatorId: personId,
    note: named('note'),
  });
  await filled.make(`/v1/initiatives/${initiativeId}/comments`, { text: named('comment') });
  await filled.make(`/v1/initiatives/${initiativeId}/transitions`, { to: 'in_review' });
}

/** One that was taken back, with a choice of every kind, and one that stands. */
async function fillMerges(
  filled: Filled,
  named: Named,
  { personId }: Master,
  { kpiId, goalId }: Measured,
): Promise<void> {
  const initiative = async (what: string, expectedChange: number): Promise<string> => {
    const goals = [{ goalId, contribution: named(`${what} contribution`) }];
    const made = { title: named(what), deliveryStatus: 'underway', goals, kpis: [{ kpiId, expectedChange }] };
    const id = await filled.make('/v1/initiatives', made);
    const programmeId = await filled.make('/v1/initiatives', { title: named(`${what} programme`) });
    await filled.make(`/v1/initiatives/${id}/relations`, { kind: 'part_of', toId: programmeId });
    return id;
  };
  const [intoId, fromId] = [await initiative('survivor', 2), await initiative('absorbed', -1)];
  const resolutions = {
    kpis: [{ kpiId, choice: 'take', fromId }],
    goals: [{ goalId, choice: 'take', fromId }],
    programme: { choice: 'take', fromId },
  };
  const draft = { intoId, fromIds: [fromId], resolutions };
  await filled.make('/v1/merges/previews', draft);
  const versions = [{ initiativeId: intoId, version: 2 }];
  const mergeId = await filled.make('/v1/merges', { ...draft, reason: named('reason'), versions });
  await filled.make(`/v1/merges/${mergeId}/undo`, { reason: named('second thought') });
  const twice = async (): Promise<string> => filled.make('/v1/initiatives', { title: named('the same') });
  await filled.make('/v1/merges', { intoId: await twice(), fromIds: [await twice()], reason: named('reason') });
  const initiativeIds = [await twice(), await twice()];
  await filled.make('/v1/coordinations', { initiativeIds, coordinatorId: personId, note: named('note') });
}

/** The radar looks at what was filled in, and finds something. */
async function examine(client: TestClient, filled: Filled): Promise<void> {
  await filled.make('/v1/radar/examinations', {});
  const findings = async () => ((await client.call('GET', '/v1/findings')).body as { items: { id: string }[] }).items;
  const operation = filled.ids.get('operations')?.at(-1);
  const events = await client.call('GET', `/v1/operations/${operation}/events`);
  if (!events.text.includes('"state":"succeeded"')) throw new Error(events.text);
  await filled.make('/v1/radar/dry-runs', { settings: { fragmentationThreshold: 0 } });
  const [first] = await findings();
  if (first === undefined) throw new Error('the filled organisation has no findings');
  filled.remember('findings', first.id);
  await fillAcceptance(filled, first.id);
  await client.call('PATCH', `/v1/findings/${first.id}`, { status: 'dismissed', reason: `${filled.marker} reason` });
}

/** Two initiatives that pull on one KPI are coordinated. */
async function coordinateFinding(client: TestClient, filled: Filled): Promise<void> {
  const { body } = await client.call('GET', '/v1/findings?kind=kpi_conflict');
  const [finding] = (body as { items: { id: string }[] }).items;
  if (finding === undefined) throw new Error('the filled organisation has no conflict');
  filled.remember('findings', finding.id);
  await filled.make('/v1/coordinations', { findingId: finding.id });
  const agreed = { text: `${filled.marker} promise`, ownerId: first(filled, 'people'), dueOn: '2026-04-01' };
  await filled.make('/v1/follow-ups', { ...agreed, findingId: finding.id });
}

/** Records that nobody creates over the API (members, sessions, events) are learned from the lists. */
async function rememberListed(client: TestClient, filled: Filled): Promise<void> {
  for (const kind of ['members', 'sessions', 'audit', 'findings', 'cx-debts']) {
    const { status, body } = await client.call('GET', `/v1/${kind}`);
    if (status !== 200) continue;
    for (const { id } of (body as { items: { id: string }[] }).items) filled.remember(kind, id);
  }
}
