import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { OmitFromReplay } from '../../platform/http/idempotency.js';
import { ApiKeysService } from '../api-keys.service.js';
import { CreateApiKey, ListApiKeys } from './api-keys.requests.js';
import { ApiKeyPage, ApiKeyResponse, CreatedApiKeyResponse, toApiKeyResponse } from './api-keys.responses.js';

@ApiTags('Organisation')
@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  /** The API keys, by name. Sortable: name, createdAt. */
  @Get()
  @Requires('api-keys:manage')
  async list(@Query() query: ListApiKeys, @Caller() caller: Actor): Promise<ApiKeyPage> {
    const page = await this.keys.list(query);
    return { ...page, items: page.items.map((key) => toApiKeyResponse(key, caller)) };
  }

  /** Makes a key. Its secret is in this answer and nowhere else. */
  @Post()
  @Requires('api-keys:manage')
  @OmitFromReplay('secret')
  @AnswersCreated('/v1/api-keys/:id')
  async create(@Body() body: CreateApiKey, @Caller() caller: Actor): Promise<CreatedApiKeyResponse> {
    const { key, secret } = await this.keys.create(body);
    return { ...toApiKeyResponse(key, caller), secret };
  }

  /** One API key. */
  @Get(':id')
  @Requires('api-keys:manage')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<ApiKeyResponse> {
    return toApiKeyResponse(await this.keys.read(id), caller);
  }

  /** Revokes a key: its next request is refused. */
  @Delete(':id')
  @Requires('api-keys:manage')
  @HttpCode(204)
  async revoke(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.keys.revoke(id, expected);
  }
}
