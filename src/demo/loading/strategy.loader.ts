import { Injectable } from '@nestjs/common';
import { KpiLinksService } from '../../kpis/kpi-links.service.js';
import { KpisService } from '../../kpis/kpis.service.js';
import { MeasurementIntake } from '../../kpis/measurement-intake.service.js';
import { GoalsService } from '../../strategy/goals.service.js';
import { VisionService } from '../../strategy/vision.service.js';
import { goals } from '../data/goals.js';
import { kpiLinks, kpis } from '../data/kpis.js';
import { vision } from '../data/organisation.js';
import type { DemoGoal, DemoKpi } from '../demo.types.js';
import { firstDayOfMonth, lastDayOfMonth } from '../domain/calendar.js';
import { measurementsOf } from '../domain/series.js';
import type { LocalIds } from './local-ids.js';

/** What is measured, two years of it, and what it is for. */
@Injectable()
export class StrategyLoader {
  constructor(
    private readonly kpis: KpisService,
    private readonly links: KpiLinksService,
    private readonly intake: MeasurementIntake,
    private readonly vision: VisionService,
    private readonly goals: GoalsService,
  ) {}

  /** @param until measurements that ended by that day */
  async load(ids: LocalIds, loadDate: string, until: string): Promise<void> {
    for (const kpi of kpis) ids.set(kpi.key, await this.kpi(ids, kpi));
    for (const { from, to, sign, basis } of kpiLinks) {
      await this.links.create({ fromKpiId: ids.of(from), toKpiId: ids.of(to), sign, basis });
    }
    await this.measure(ids, loadDate, ({ to }) => to <= until);
    await this.vision.publish({
      statement: vision.statement,
      ratifiedById: ids.of(vision.ratifiedBy),
      publishedOn: firstDayOfMonth(loadDate, -9),
    });
    for (const goal of goals) ids.set(goal.key, await this.goal(ids, goal, loadDate));
  }

  private async kpi(ids: LocalIds, kpi: DemoKpi): Promise<string> {
    const { key: _key, series: _series, scope, owner, ...definition } = kpi;
    const kind = scope === 'organisation' ? 'organisation' : scope.startsWith('stage:') ? 'stage' : 'journey';
    const id = scope === 'organisation' ? null : ids.of(scope);
    return (await this.kpis.create({ ...definition, scope: { kind, id }, ownerId: ids.orNull(owner) })).id;
  }

  /** What was measured since. */
  measureSince(ids: LocalIds, loadDate: string, after: string): Promise<void> {
    return this.measure(ids, loadDate, ({ to }) => to > after);
  }

  private async measure(ids: LocalIds, loadDate: string, wanted: (one: { to: string }) => boolean): Promise<void> {
    const items = kpis.flatMap((kpi) =>
      measurementsOf(kpi, loadDate)
        .filter(wanted)
        .map((measurement) => ({ fields: { kpiId: ids.of(kpi.key), ...measurement } })),
    );
    const outcomes = await this.intake.take(items);
    const refused = outcomes.find((outcome) => outcome.status === 'error');
    if (refused) throw new Error(`a measurement of the demo was refused: ${JSON.stringify(refused)}`);
  }

  private async goal(ids: LocalIds, goal: DemoGoal, loadDate: string): Promise<string> {
    const { title, customerInterest, parent, owner, targets } = goal;
    const created = await this.goals.create({
      title,
      customerInterest,
      parentId: ids.orNull(parent),
      ownerId: ids.orNull(owner),
      targets: targets.map(({ kpi, baseline, value, dueInMonths }) => ({
        kpiId: ids.of(kpi),
        baseline,
        value,
        dueOn: lastDayOfMonth(loadDate, dueInMonths),
      })),
    });
    return created.id;
  }
}
