import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type RadarFigures, RadarFiguresPort, type WorstFinding } from '../portfolio/radar-figures.port.js';
import { countOpen, openDuplicates } from './data/radar-figures.query.js';
import { lastExamination } from './data/radar-queue.query.js';
import { FindingsService } from './findings.service.js';

/** Tells the first screen what the radar found. */
@Injectable()
export class RadarFiguresTeller implements RadarFigures {
  constructor(
    port: RadarFiguresPort,
    private readonly database: TenantDatabase,
    private readonly findings: FindingsService,
  ) {
    port.answerWith(this);
  }

  async openDuplicates(): Promise<readonly (readonly string[])[] | null> {
    return (await lastExamination(this.database)) === null ? null : openDuplicates(this.database);
  }

  async worstFindings(limit: number): Promise<{ readonly open: number; readonly worst: readonly WorstFinding[] }> {
    const open = await countOpen(this.database);
    const { items } = await this.findings.list({ status: ['open'] }, { limit });
    const worst = items.map(({ id, kind, severity, title, suggestion }) => ({ id, kind, severity, title, suggestion }));
    return { open, worst };
  }
}
