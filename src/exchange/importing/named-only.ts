import { Injectable } from '@nestjs/common';
import { JourneysService } from '../../journeys/journeys.service.js';
import { KpisService } from '../../kpis/kpis.service.js';
import { GoalsService } from '../../strategy/goals.service.js';

/** Journeys, goals and KPIs of which only the name is known. Such a KPI is a plain value, more of which is better. */
@Injectable()
export class NamedOnly {
  constructor(
    private readonly journeys: JourneysService,
    private readonly goals: GoalsService,
    private readonly kpis: KpisService,
  ) {}

  async make(type: 'journey' | 'goal' | 'kpi', name: string): Promise<string> {
    if (type === 'journey') return (await this.journeys.create({ name })).id;
    if (type === 'goal') return (await this.goals.create({ title: name })).id;
    return (await this.kpis.create({ name, kind: 'other', statistic: 'value', betterWhen: 'higher' })).id;
  }

  remove(type: 'journey' | 'goal' | 'kpi', id: string): Promise<void> {
    if (type === 'journey') return this.journeys.remove(id, 1);
    return type === 'goal' ? this.goals.remove(id, 1) : this.kpis.remove(id, 1);
  }
}
