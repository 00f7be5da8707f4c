import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public, Unlimited } from '../access/access.decorators.js';
import { HealthResponse } from './health.responses.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

/** For operators and orchestrators; not for the internet (docs/operations.md). */
@Controller()
@ApiTags('Health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Public()
  @Unlimited()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Is the process alive?' })
  live(): HealthResponse {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Public()
  @Unlimited()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Can it serve requests now? 503 while the database is out of reach or it is stopping.' })
  async ready(): Promise<HealthResponse> {
    await this.readiness.check();
    return { status: 'ok' };
  }

  @Get('metrics')
  @Public()
  @Unlimited()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOperation({ summary: 'Figures for Prometheus' })
  @ApiProduces('text/plain')
  @ApiOkResponse({
    schema: { type: 'string', example: 'regie_http_request_duration_seconds_count{method="GET"} 12\n' },
  })
  figures(): Promise<string> {
    return this.metrics.exposition();
  }
}
