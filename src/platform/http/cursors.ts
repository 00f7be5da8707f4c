import { Injectable } from '@nestjs/common';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { invalid } from '../problems/field-errors.js';
import { Secrets } from '../config/secrets.js';

/** The sort values of the last row of a page, then its id. */
export type Position = readonly (string | number | null)[];

/** What a cursor is good for: another organisation, filter or sort refuses it. */
export interface CursorScope {
  readonly organisationId: string;
  readonly list: string;
  readonly sort: string;
  readonly filter: unknown;
}

/** Opaque, signed keyset cursors. */
@Injectable()
export class Cursors {
  constructor(private readonly secrets: Secrets) {}

  write(scope: CursorScope, position: Position): string {
    const body = Buffer.from(JSON.stringify(position)).toString('base64url');
    return `${body}.${this.sign(body, scope)}`;
  }

  /** @throws Problem 422 at `#query/cursor` when it is foreign, altered or no cursor at all */
  read(scope: CursorScope, cursor: string | undefined): Position | null {
    if (cursor === undefined) return null;
    const [body = '', signature = ''] = cursor.split('.');
    const expected = Buffer.from(this.sign(body, scope));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) {
      throw invalid([{ pointer: '#query/cursor', code: 'bad_cursor' }]);
    }
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Position;
  }

  private sign(body: string, scope: CursorScope): string {
    const about = JSON.stringify([
      scope.organisationId,
      scope.list,
      scope.sort,
      createHash('sha256').update(JSON.stringify(scope.filter)).digest('base64url'),
    ]);
    return createHmac('sha256', this.secrets.cursor).update(`${about}\n${body}`).digest('base64url').slice(0, 22);
  }
}
