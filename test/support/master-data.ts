import type { TestActor } from './actors.js';

/** The records that initiatives refer to, by name. */
export interface MasterData {
  readonly teams: { readonly billing: string; readonly claims: string };
  readonly people: { readonly mira: string; readonly jan: string };
  readonly journey: string;
  readonly parentJourney: string;
  readonly stages: readonly [string, string, string];
  readonly channel: string;
  readonly segment: string;
  readonly persona: string;
  readonly goals: readonly [string, string];
  readonly kpis: readonly [string, string];
}

/** Two teams with a person each, a journey (part of another) with three stages, and whatever else can be linked. */
export async function makeMasterData(owner: TestActor): Promise<MasterData> {
  const make = async (path: string, body: object): Promise<string> =>
    (await owner.post(path, body).expect(201)).body.id as string;
  const billing = await make('/v1/teams', { name: 'Billing' });
  const claims = await make('/v1/teams', { name: 'Claims' });
  const parentJourney = await make('/v1/journeys', { name: 'Being a customer' });
  const journey = await make('/v1/journeys', { name: 'Paying the invoice', parentId: parentJourney });
  const stage = (name: string) => make(`/v1/journeys/${journey}/stages`, { name });
  const goal = (title: string) => make('/v1/goals', { title, customerInterest: 'To know what one pays for' });
  const kpi = (name: string) => make('/v1/kpis', { name, kind: 'nps', betterWhen: 'higher', statistic: 'nps' });
  const segment = await make('/v1/segments', { name: 'Families' });
  return {
    teams: { billing, claims },
    people: {
      mira: await make('/v1/people', { name: 'Mira Jansen', teamId: billing }),
      jan: await make('/v1/people', { name: 'Jan de Boer', teamId: claims }),
    },
    journey,
    parentJourney,
    stages: [await stage('Receive'), await stage('Understand'), await stage('Pay')],
    channel: await make('/v1/channels', { name: 'Phone', kind: 'offline' }),
    segment,
    persona: await make('/v1/personas', { name: 'Busy parent', segmentId: segment }),
    goals: [await goal('Understandable invoices'), await goal('Fewer calls')],
    kpis: [await kpi('NPS of paying'), await kpi('NPS of calling')],
  };
}
