import type { GoalLink, InitiativeBody, KpiLink, StageLink } from '../../initiatives/initiatives.types.js';
import type { DraftGoal, DraftKpi, DraftStage, InitiativeDraft, RowProblem } from './import.types.js';
import type { Names } from './names.js';
import type { Meaning, MissingName, Named } from './names.types.js';
import { sameText } from './plain-text.js';

/** Links and owners of a draft with ids instead of names. An absent one is not spoken of by the file. */
export interface ResolvedLinks {
  readonly teamId?: string | null;
  readonly accountablePersonId?: string | null;
  readonly sponsorPersonId?: string | null;
  readonly stages?: readonly StageLink[];
  readonly goals?: readonly GoalLink[];
  readonly kpis?: readonly KpiLink[];
}

export interface Resolution {
  readonly links: ResolvedLinks;
  readonly problems: readonly RowProblem[];
  readonly missing: readonly MissingName[];
}

/** Where a share of an export and the share it came from may differ by rounding. */
const ROUNDING = 1e-9;

/**
 * Turns the names of a draft into ids. A record that will be made stands as a placeholder that equals no id.
 * @param current the initiative as it is: what the file does not say of a link stays, and what it links already may be archived
 */
export function resolveDraft(
  draft: InitiativeDraft,
  current: InitiativeBody | null,
  names: Names,
  columnOf: (field: string) => string | null,
): Resolution {
  return new Resolver(current, names, columnOf).resolve(draft);
}

class Resolver {
  private readonly problems: RowProblem[] = [];
  private readonly missing: MissingName[] = [];

  constructor(
    private readonly current: InitiativeBody | null,
    private readonly names: Names,
    private readonly columnOf: (field: string) => string | null,
  ) {}

  resolve(draft: InitiativeDraft): Resolution {
    const { team, accountablePerson, sponsor, stages, goals, kpis } = draft;
    const links: ResolvedLinks = {
      ...(team === undefined ? {} : { teamId: this.owner('team', 'team', team, this.current?.teamId) }),
      ...(accountablePerson === undefined
        ? {}
        : {
            accountablePersonId: this.owner(
              'accountablePerson',
              'person',
              accountablePerson,
              this.current?.accountablePersonId,
            ),
          }),
      ...(sponsor === undefined
        ? {}
        : { sponsorPersonId: this.owner('sponsor', 'person', sponsor, this.current?.sponsorPersonId) }),
      ...(stages === undefined ? {} : { stages: this.stages(stages) }),
      ...(goals === undefined
        ? {}
        : {
            goals: this.unique(
              'goals',
              goals.map((link) => this.goal(link)),
              (link) => link.goalId,
            ),
          }),
      ...(kpis === undefined
        ? {}
        : {
            kpis: this.unique(
              'kpis',
              kpis.map((link) => this.kpi(link)),
              (link) => link.kpiId,
            ),
          }),
    };
    return { links, problems: this.problems, missing: this.missing };
  }

  private owner(
    field: string,
    type: 'team' | 'person',
    name: string | null,
    known: string | null | undefined,
  ): string | null {
    return name === null ? null : this.id(field, type, name, this.names.meaning(type, name), known ? [known] : []);
  }

  private stages(drafts: readonly DraftStage[]): StageLink[] {
    const known = this.current?.stages ?? [];
    const linked = drafts.map((draft) => {
      const name = draft.journey === null ? draft.stage : `${draft.journey} > ${draft.stage}`;
      const meaning = this.names.stage(draft.stage, draft.journey);
      const stageId = this.id(
        'stages',
        'stage',
        name,
        meaning,
        known.map((link) => link.stageId),
      );
      const before = known.find((link) => link.stageId === stageId);
      return {
        stageId,
        share: draft.share,
        channelIds: this.targets('channel', draft.channels, before?.channelIds),
        personaIds: this.targets('persona', draft.personas, before?.personaIds),
        segmentIds: this.targets('segment', draft.segments, before?.segmentIds),
      };
    });
    return this.unique('stages', withShares(linked, known), (link) => link.stageId);
  }

  private targets(
    type: 'channel' | 'persona' | 'segment',
    names: readonly string[] | undefined,
    before: readonly string[] = [],
  ): readonly string[] {
    if (names === undefined) return before;
    const ids = names.map((name) => this.id('stages', type, name, this.names.meaning(type, name), before));
    return [...new Set(ids)];
  }

  private goal(draft: DraftGoal): GoalLink {
    const known = this.current?.goals ?? [];
    const goalId = this.id(
      'goals',
      'goal',
      draft.goal,
      this.names.meaning('goal', draft.goal),
      known.map((link) => link.goalId),
    );
    const before = known.find((link) => link.goalId === goalId);
    const said = draft.contribution ?? null;
    const kept = before?.contribution ?? null;
    return { goalId, contribution: said === null || sameText(said, kept) ? kept : said };
  }

  private kpi(draft: DraftKpi): KpiLink {
    const known = this.current?.kpis ?? [];
    const { kpi, ...said } = draft;
    const kpiId = this.id(
      'kpis',
      'kpi',
      kpi,
      this.names.meaning('kpi', kpi),
      known.map((link) => link.kpiId),
    );
    const before = known.find((link) => link.kpiId === kpiId);
    return { expectedChange: null, baseline: null, confidence: null, lagDays: null, ...before, ...said, kpiId };
  }

  private unique<T>(field: string, links: readonly T[], idOf: (link: T) => string): T[] {
    const kept = new Map(links.map((link) => [idOf(link), link]));
    if (kept.size < links.length && this.problems.length === 0)
      this.problem(field, { code: 'repeated_link', params: { name: field } });
    return [...kept.values()];
  }

  private id(field: string, type: Named, name: string, meaning: Meaning, known: readonly string[]): string {
    if ('missing' in meaning) {
      this.missing.push(meaning.missing);
      return `new ${type} ${name}`;
    }
    if ('fault' in meaning) this.problem(field, { code: meaning.fault, params: { type, name } });
    else if (meaning.archived && !known.includes(meaning.id))
      this.problem(field, { code: 'archived_name', params: { type, name } });
    return 'id' in meaning ? meaning.id : `unknown ${type} ${name}`;
  }

  private problem(field: string, problem: Omit<RowProblem, 'column'>): void {
    this.problems.push({ column: this.columnOf(field), ...problem });
  }
}

type SharelessStage = Omit<StageLink, 'share'> & { readonly share: number | null };

/**
 * Shares of 1 in all: given ones are normalised, absent ones stay as they were when the stages are the same, else they are equal
 * parts. A share that differs from the kept one by rounding only is the kept one.
 */
function withShares(links: readonly SharelessStage[], known: readonly StageLink[]): StageLink[] {
  const shareBefore = new Map(known.map((link) => [link.stageId, link.share]));
  const sum = links.reduce((total, link) => total + (link.share ?? 0), 0);
  const sameStages = links.length === known.length && links.every((link) => shareBefore.has(link.stageId));
  return links.map((link) => {
    const before = shareBefore.get(link.stageId);
    if (link.share === null) return { ...link, share: sameStages && before !== undefined ? before : 1 / links.length };
    const share = link.share / sum;
    const rounded = before !== undefined && (Math.abs(share - before) < ROUNDING || link.share === before);
    return { ...link, share: rounded ? before : share };
  });
}
