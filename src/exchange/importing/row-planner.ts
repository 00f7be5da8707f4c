import { newId } from '../../platform/ids.js';
import type { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import type { Initiative } from '../../initiatives/initiatives.types.js';
import type { InitiativeDraft, RowAction, RowProblem } from '../domain/import.types.js';
import { externalIdOf, planRow } from '../domain/plan.js';
import type { PlanContext, RowPlan } from '../domain/plan.js';
import type { LikelyDuplicate } from '../imports.types.js';

export interface RowToPlan {
  readonly row: number;
  readonly draft: InitiativeDraft;
}

export interface PlannedRow {
  readonly row: number;
  readonly plan: RowPlan;
  /** The initiative that the row is about, null for a new one. */
  readonly current: Initiative | null;
  /** False when planning again would not help: another row of the file says the same initiative. */
  readonly plannable: boolean;
}

/**
 * Plans the rows of one import, batch by batch: the dry run and the commit both go through here. It remembers which initiatives
 * the file has spoken of already.
 */
export class RowPlanner {
  private readonly rowOf = new Map<string, number>();
  private readonly rowOfTitle = new Map<string, { row: number; title: string }>();

  constructor(
    private readonly initiatives: InitiativesLookup,
    private readonly context: PlanContext,
  ) {}

  /** Plans rows against the register as it is now. Call inside a unit of work. */
  async plan(rows: readonly RowToPlan[]): Promise<PlannedRow[]> {
    const current = await this.currentOf(rows);
    const carried = await this.initiatives.carried(
      this.context.source,
      rows.map(({ draft }) => externalIdOf(draft)),
    );
    return rows.map(({ row, draft }) => {
      const found = current.get(row) ?? null;
      const brought = carried.get(externalIdOf(draft));
      if (found && !draft.id && brought?.initiativeId === found.id) {
        return { row, plan: carriedByMerge(brought.fromKey, found.key), current: found, plannable: true };
      }
      const first = this.firstRow(found ? found.id : externalIdOf(draft), row);
      if (first !== row) {
        const problem: RowProblem = { column: null, code: 'repeated_row', params: { first } };
        return { row, plan: { action: 'error', problems: [problem] }, current: found, plannable: false };
      }
      return { row, plan: planRow(draft, found, this.context), current: found, plannable: true };
    });
  }

  /** Initiatives and earlier rows with the title of these rows, which would all make a new initiative. Call in the order of the file. */
  async likelyDuplicates(rows: readonly RowToPlan[]): Promise<Map<number, LikelyDuplicate[]>> {
    const titles = rows.map(({ draft }) => draft.title ?? '');
    const byKey = new Map<string, LikelyDuplicate[]>();
    for (const { id, key, title, titleKey } of await this.initiatives.byTitle([...new Set(titles)]))
      byKey.set(titleKey, [...(byKey.get(titleKey) ?? []), { initiativeId: id, key, title }]);
    const found = new Map<number, LikelyDuplicate[]>();
    for (const { row, draft } of rows) {
      const title = draft.title ?? '';
      const titleKey = this.initiatives.titleKey(title);
      const earlier = this.rowOfTitle.get(titleKey);
      const duplicates = [...(byKey.get(titleKey) ?? []).slice(0, 5), ...(earlier ? [earlier] : [])];
      if (duplicates.length > 0) found.set(row, duplicates);
      if (!earlier) this.rowOfTitle.set(titleKey, { row, title });
    }
    return found;
  }

  private firstRow(identity: string, row: number): number {
    const first = this.rowOf.get(identity);
    if (first !== undefined) return first;
    this.rowOf.set(identity, row);
    return row;
  }

  /** Found by our own id, else by the source's id, else (where the file has none) by the title within the source. */
  private async currentOf(rows: readonly RowToPlan[]): Promise<Map<number, Initiative>> {
    const { source } = this.context;
    const external = await this.initiatives.byExternal(source, [
      ...new Set(rows.map(({ draft }) => externalIdOf(draft))),
    ]);
    const untold = rows.filter(({ draft }) => !draft.externalId && !external.has(externalIdOf(draft)));
    const byTitle = await this.byTitle(untold, source);
    const idOf = ({ draft }: RowToPlan): (string | undefined)[] => [
      draft.id ?? undefined,
      external.get(externalIdOf(draft)),
      draft.externalId ? undefined : byTitle.get(this.initiatives.titleKey(draft.title ?? '')),
    ];
    const ids = new Set(rows.flatMap(idOf).filter((id) => id !== undefined));
    const records = new Map((ids.size > 0 ? await this.initiatives.read([...ids]) : []).map((one) => [one.id, one]));
    const current = new Map<number, Initiative>();
    for (const row of rows) {
      const known = idOf(row).find((id) => id !== undefined && records.has(id));
      const record = known === undefined ? undefined : records.get(known);
      if (record) current.set(row.row, record);
    }
    return current;
  }

  private async byTitle(rows: readonly RowToPlan[], source: string): Promise<Map<string, string>> {
    const titles = [...new Set(rows.map(({ draft }) => draft.title ?? ''))];
    if (titles.length === 0) return new Map();
    const found = await this.initiatives.byTitle(titles, source);
    return new Map(found.map(({ titleKey, id }) => [titleKey, id]));
  }
}

/** The survivor of a merge keeps its words: news about what went up in it changes nothing, and the report says so. */
function carriedByMerge(from: string, into: string): RowPlan {
  return { action: 'unchanged', notices: [{ column: null, code: 'carried_by_merge', params: { from, into } }] };
}

/** What a report says about a row beside its action. */
export function remarksOf(plan: RowPlan): readonly RowProblem[] {
  if (plan.action === 'error') return plan.problems;
  return plan.action === 'unchanged' ? (plan.notices ?? []) : [];
}

/** The action that a report shows for a plan. */
export function actionOf(plan: RowPlan, duplicates: readonly LikelyDuplicate[] | undefined): RowAction {
  return plan.action === 'create' && duplicates && duplicates.length > 0 ? 'likely_duplicate' : plan.action;
}

/** The id of an initiative that is to be made: sortable by the time it was made. */
export function newInitiativeId(): string {
  return newId();
}
