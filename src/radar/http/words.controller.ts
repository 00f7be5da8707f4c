import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { Refuses } from '../../platform/http/refuses.js';
import { wordProblems } from '../domain/words/word-list.js';
import { WordsService } from '../words.service.js';
import { AmendWords, CreateWords, ListWords } from './words.requests.js';
import { toWordsResponse, WordsPage, WordsResponse } from './words.responses.js';

@ApiTags('Radar')
@Controller('v1/radar/words')
export class WordsController {
  constructor(private readonly words: WordsService) {}

  /** The organisation's own words, beside the standard glossary. Sortable: createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListWords, @Caller() caller: Actor): Promise<WordsPage> {
    const page = await this.words.list(query);
    return { ...page, items: page.items.map((words) => toWordsResponse(words, caller)) };
  }

  /** Adds words that mean the same. All texts are read anew, as an operation of kind `read_texts`. */
  @Post()
  @Requires('words:manage')
  @Refuses(wordProblems.words_full)
  @AnswersCreated('/v1/radar/words/:id')
  async create(@Body() body: CreateWords, @Caller() caller: Actor): Promise<WordsResponse> {
    return toWordsResponse(await this.words.create(body), caller);
  }

  /** One group of words. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<WordsResponse> {
    return toWordsResponse(await this.words.read(id), caller);
  }

  /** Amends a group of words: absent keeps. All texts are read anew when its words change. */
  @Patch(':id')
  @Requires('words:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendWords,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<WordsResponse> {
    return toWordsResponse(await this.words.amend(id, body, expected), caller);
  }

  /** Deletes a group of words. All texts are read anew. */
  @Delete(':id')
  @Requires('words:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.words.remove(id, expected);
  }
}
