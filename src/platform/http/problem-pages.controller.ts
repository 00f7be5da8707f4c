import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../access/access.decorators.js';
import { platformProblems } from '../problems/platform.problems.js';
import { Problem, type ProblemKind, problemKinds } from '../problems/problem.js';

/** Each problem type is an address; who opens it reads what it means and what to do. */
@Controller('problems')
@ApiExcludeController()
export class ProblemPagesController {
  @Get()
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  all(): string {
    return page('Problems', [...problemKinds().values()].map(section).join(''));
  }

  @Get(':name')
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  one(@Param('name') name: string): string {
    const kind = problemKinds().get(name);
    if (!kind) throw new Problem(platformProblems.not_found, { record: 'problem' });
    return page(kind.title.en, section(kind));
  }
}

const section = (kind: ProblemKind): string => `
<section><h2>${kind.title.en} <small>${kind.status} · <code>${kind.name}</code></small></h2>
<p>${kind.detail.en}</p><p lang="nl"><strong>${kind.title.nl}.</strong> ${kind.detail.nl}</p></section>`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Regie</title></head>
<body><main>${body}<p><a href="/problems">All problems</a> · <a href="/docs">API documentation</a></p></main></body></html>`;
