import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { PeopleService } from '../people.service.js';
import { AmendPerson, CreatePerson, ListPeople } from './people.requests.js';
import { PersonPage, PersonResponse, toPersonResponse } from './people.responses.js';

@ApiTags('People')
@Controller('v1/people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  /** The people, by name. Sortable: name, createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListPeople, @Caller() caller: Actor): Promise<PersonPage> {
    const page = await this.people.list(query);
    return { ...page, items: page.items.map((person) => toPersonResponse(person, caller)) };
  }

  /** Adds a person. */
  @Post()
  @Requires('people:manage')
  @AnswersCreated('/v1/people/:id')
  async create(@Body() body: CreatePerson, @Caller() caller: Actor): Promise<PersonResponse> {
    return toPersonResponse(await this.people.create(body), caller);
  }

  /** One person. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<PersonResponse> {
    return toPersonResponse(await this.people.read(id), caller);
  }

  /** Amends a person: absent keeps, null clears. */
  @Patch(':id')
  @Requires('people:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendPerson,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<PersonResponse> {
    return toPersonResponse(await this.people.amend(id, body, expected), caller);
  }

  /** Deletes a person that nothing refers to. */
  @Delete(':id')
  @Requires('people:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.people.remove(id, expected);
  }
}
