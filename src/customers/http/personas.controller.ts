import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { PersonasService } from '../personas.service.js';
import { AmendPersona, CreatePersona, ListPersonas } from './personas.requests.js';
import { PersonaPage, PersonaResponse, toPersonaResponse } from './personas.responses.js';

@ApiTags('Customers')
@Controller('v1/personas')
export class PersonasController {
  constructor(private readonly personas: PersonasService) {}

  /** The personas, by name. Sortable: name, createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListPersonas, @Caller() caller: Actor): Promise<PersonaPage> {
    const page = await this.personas.list(query);
    return { ...page, items: page.items.map((persona) => toPersonaResponse(persona, caller)) };
  }

  /** Adds a persona. */
  @Post()
  @Requires('customers:manage')
  @AnswersCreated('/v1/personas/:id')
  async create(@Body() body: CreatePersona, @Caller() caller: Actor): Promise<PersonaResponse> {
    return toPersonaResponse(await this.personas.create(body), caller);
  }

  /** One persona. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<PersonaResponse> {
    return toPersonaResponse(await this.personas.read(id), caller);
  }

  /** Amends a persona: absent keeps, null clears. */
  @Patch(':id')
  @Requires('customers:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendPersona,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<PersonaResponse> {
    return toPersonaResponse(await this.personas.amend(id, body, expected), caller);
  }

  /** Deletes a persona that nothing refers to. */
  @Delete(':id')
  @Requires('customers:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.personas.remove(id, expected);
  }
}
