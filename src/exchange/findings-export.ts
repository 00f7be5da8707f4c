import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../platform/access/actor.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { Page } from '../platform/http/pages.js';
import { currentRequest, inRequest } from '../platform/http/request-context.js';
import { FindingsService } from '../radar/findings.service.js';
import type { Finding, FindingFilter } from '../radar/findings.types.js';
import type { ExportFormat } from './exports.types.js';
import { writeCsv } from './files/csv.writer.js';
import type { ExportRow } from './files/export-row.types.js';
import { writeXlsx } from './files/xlsx.writer.js';

const PAGE = 100;
const COLUMNS = [
  ...['id', 'kind', 'severity', 'status', 'title', 'explanation', 'suggestion', 'records', 'effortAtStake'],
  ...['certainty', 'reason', 'firstSeenAt', 'lastSeenAt'],
];

/** Findings as a file, in the language of who asks. */
@Injectable()
export class FindingsExport {
  constructor(
    private readonly database: TenantDatabase,
    private readonly findings: FindingsService,
  ) {}

  /**
   * The findings of a filter, the most severe first, as a stream of a file. Each page is read in a transaction of its own.
   * @throws Problem for a bad filter, before anything is sent
   */
  async findingsAs(format: ExportFormat, actor: Actor, filter: FindingFilter): Promise<Readable> {
    const request = currentRequest();
    const page = (cursor?: string): Promise<Page<Finding>> =>
      inRequest(request, () =>
        this.database.run(actor, () => this.findings.list(filter, { limit: PAGE, ...(cursor ? { cursor } : {}) }), {
          readOnly: true,
        }),
      );
    const rows = rowsFrom(await page(), page);
    return format === 'csv' ? writeCsv(COLUMNS, rows) : writeXlsx(COLUMNS, rows);
  }
}

async function* rowsFrom(
  first: Page<Finding>,
  page: (cursor: string) => Promise<Page<Finding>>,
): AsyncGenerator<ExportRow> {
  for (let list = first; ; list = await page(list.nextCursor)) {
    for (const finding of list.items) yield cellsOf(finding);
    if (list.nextCursor === null) return;
  }
}

function cellsOf(finding: Finding): ExportRow {
  const { id, kind, severity, status, title, explanation, suggestion, effortAtStake, certainty, reason } = finding;
  const records = finding.records.map(({ key, name }) => (key === null ? name : `${key} ${name}`)).join('; ');
  return [
    ...[id, kind, severity, status, title, explanation, suggestion, records, effortAtStake, certainty, reason],
    ...[finding.firstSeenAt.toISOString(), finding.lastSeenAt.toISOString()],
  ];
}
