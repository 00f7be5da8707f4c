import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/access.decorators.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { ClustersService } from '../clusters.service.js';
import { ListClusters } from './clusters.requests.js';
import { ClusterPageResponse, toClusterPage } from './clusters.responses.js';

@ApiTags('Radar')
@Controller('v1/radar/clusters')
export class ClustersController {
  constructor(private readonly clusters: ClustersService) {}

  /** Initiatives of which each overlaps with each, with a proposal: who leads, what is kept, what comes free, who must agree. Sortable: freed, effort, size. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListClusters): Promise<ClusterPageResponse> {
    return toClusterPage(await this.clusters.list(query), currentRequest().locale);
  }
}
