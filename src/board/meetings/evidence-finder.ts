import { Injectable } from '@nestjs/common';
import { JourneysLookup } from '../../journeys/journeys.lookup.js';
import { type KpiActual, type KpiFacts, KpisLookup, type StageKpi } from '../../kpis/kpis.lookup.js';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import { WhiteSpotsService } from '../../portfolio/white-spots.service.js';
import { evidenceSentence, worstGap } from './domain/evidence.js';
import type { Evidence, NoEvidence } from './meetings.types.js';

type Measured = KpiFacts & { readonly actual: KpiActual | null };
type Found = { readonly evidence: Evidence | null; readonly noEvidence: NoEvidence | null };

/** Finds the piece of customer evidence that a meeting begins with. Ask inside a unit of work. */
@Injectable()
export class EvidenceFinder {
  constructor(
    private readonly kpis: KpisLookup,
    private readonly journeys: JourneysLookup,
    private readonly whiteSpots: WhiteSpotsService,
    private readonly organisations: OrganisationsLookup,
  ) {}

  /** @param chosenId the KPI that somebody chose; null: the CX KPI of a stage with the worst gap */
  async find(chosenId: string | null): Promise<Found> {
    if (chosenId !== null) {
      const chosen = await this.measured(chosenId);
      if (chosen?.actual) return { evidence: await this.tell(chosen, chosen.actual, true), noEvidence: null };
      return { evidence: null, noEvidence: 'no_measurement' };
    }
    const all: StageKpi[] = [...(await this.kpis.cxKpisByStage()).values()].flat();
    const gaps = this.whiteSpots.gapsOf(all);
    const found = worstGap(
      all.map(({ id, actual }) => ({ kpiId: id, gap: gaps.get(id) ?? null, measured: actual !== null })),
    );
    if ('reason' in found) return { evidence: null, noEvidence: found.reason };
    const worst = all.find(({ id }) => id === found.kpiId);
    const actual = worst?.actual ?? null;
    if (!worst || !actual) return { evidence: null, noEvidence: 'no_measurement' };
    return { evidence: await this.tell(worst, actual, false), noEvidence: null };
  }

  private async measured(id: string): Promise<Measured | null> {
    const facts = (await this.kpis.facts([id])).get(id);
    if (!facts) return null;
    return { ...facts, actual: (await this.kpis.recentPast([id])).get(id)?.actual ?? null };
  }

  private async tell(kpi: Measured, actual: KpiActual, chosen: boolean): Promise<Evidence> {
    const { settings } = await this.organisations.current();
    const stage = kpi.stageId === null ? null : await this.stageNamed(kpi.stageId);
    const journeyId = stage?.journeyId ?? kpi.journeyId;
    const journeyName = journeyId === null ? null : await this.journeyNamed(journeyId);
    const told = {
      kpiId: kpi.id,
      kpiName: kpi.name,
      unit: kpi.unit,
      stageId: kpi.stageId,
      stageName: stage?.name ?? null,
      journeyId,
      journeyName,
      measurementId: actual.measurementId,
      from: actual.from,
      to: actual.to,
      value: actual.value,
      interval: actual.interval,
      n: actual.n,
      thin: actual.n === null ? null : actual.n < settings.thinSample,
      target: kpi.target,
      gap: this.whiteSpots.gapsOf([kpi]).get(kpi.id) ?? null,
      chosen,
    };
    return { ...told, sentence: evidenceSentence(told) };
  }

  private async stageNamed(id: string): Promise<{ name: string; journeyId: string } | null> {
    return (await this.journeys.stages()).find((stage) => stage.id === id) ?? null;
  }

  private async journeyNamed(id: string): Promise<string | null> {
    return (await this.journeys.journeys()).find((journey) => journey.id === id)?.name ?? null;
  }
}
