import { Injectable } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { TenantDatabase } from '../database/tenant-database.js';
import { invalid } from '../problems/field-errors.js';
import { Cursors, type CursorScope, type Position } from './cursors.js';

/** The query parameters of every list. Filters extend this class. */
export class PageQuery {
  /** How many items, 1–100. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit?: number;
  /** `nextCursor` of the page before. */
  @IsOptional() @IsString() @MaxLength(2000) cursor?: string;
  /** A sortable field, with `-` in front for descending. */
  @IsOptional() @IsString() @MaxLength(40) sort?: string;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** A sortable field: the SQL to sort by and how to read its value from an item for the cursor. */
export interface Sortable<T> {
  readonly sql: string;
  /** A PostgreSQL type to cast the cursor's value to. */
  readonly type: 'text' | 'timestamptz' | 'date' | 'double precision' | 'integer' | 'uuid';
  readonly value: (item: T) => string | number | Date | null;
}

export interface ListDefinition<T extends { id: string }> {
  readonly name: string;
  readonly sortable: Readonly<Record<string, Sortable<T>>>;
  readonly defaultSort: string;
}

/** A page to be read: what to order by and where to go on. */
export interface PagePlan {
  readonly limit: number;
  readonly orderBy: string;
  /** A condition on the keyset, with parameters from `$first` on; empty on the first page. */
  readonly after: (first: number) => { sql: string; values: unknown[] };
}

const DEFAULT_LIMIT = 25;

/** Keyset pages: stable while rows come and go, and as fast on page 4,000 as on the first. */
@Injectable()
export class Pages {
  constructor(
    private readonly cursors: Cursors,
    private readonly database: TenantDatabase,
  ) {}

  /**
   * Plans one page of a list.
   * @param idSql the SQL of the id that breaks ties, such as `team.id`
   * @throws Problem 422 for an unknown sort field or a cursor of another list, filter, sort or organisation
   */
  plan<T extends { id: string }>(list: ListDefinition<T>, query: PageQuery, idSql: string): PagePlan {
    const { column, descending } = sortOf(list, query);
    const position = this.cursors.read(this.scope(list, query), query.cursor);
    const direction = descending ? 'desc' : 'asc';
    return {
      limit: (query.limit ?? DEFAULT_LIMIT) + 1,
      orderBy: `${column.sql} ${direction} nulls last, ${idSql} ${direction}`,
      after: (first) =>
        position ? afterPosition(column, idSql, descending, position, first) : { sql: 'true', values: [] },
    };
  }

  /** Cuts the row that was read beyond the page off, and makes the cursor of the next page. */
  finish<T extends { id: string }>(list: ListDefinition<T>, query: PageQuery, rows: readonly T[]): Page<T> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    if (rows.length <= limit || !last) return { items, nextCursor: null };
    const position: Position = [plainValue(sortOf(list, query).column.value(last)), last.id];
    return { items, nextCursor: this.cursors.write(this.scope(list, query), position) };
  }

  /** One page of a list that is at hand as a whole. */
  cut<T extends { id: string }>(list: ListDefinition<T>, query: PageQuery, items: readonly T[]): Page<T> {
    const { column, descending } = sortOf(list, query);
    const position = this.cursors.read(this.scope(list, query), query.cursor);
    const placeOf = (item: T): Position => [plainValue(column.value(item)), item.id];
    const rest = position ? items.filter((item) => compare(placeOf(item), position, descending) > 0) : [...items];
    rest.sort((one, other) => compare(placeOf(one), placeOf(other), descending));
    return this.finish(list, query, rest);
  }

  /** Reads one page with a QueryBuilder whose filters are set already. */
  async read<T extends ObjectLiteral & { id: string }>(
    list: ListDefinition<T>,
    query: PageQuery,
    builder: SelectQueryBuilder<T>,
  ): Promise<Page<T>> {
    const idSql = `${builder.alias}.id`;
    const { column, descending } = sortOf(list, query);
    const position = this.cursors.read(this.scope(list, query), query.cursor);
    if (position) {
      const { sql, values } = afterPosition(column, idSql, descending, position, 1);
      const named = sql.replace(/\$(\d+)/g, (_, n: string) => `:keyset${n}`);
      builder.andWhere(`(${named})`, Object.fromEntries(values.map((value, i) => [`keyset${i + 1}`, value])));
    }
    const direction = descending ? 'DESC' : 'ASC';
    // In parentheses, or TypeORM takes a plain column for the entity's own and leaves the property out.
    builder
      .addSelect(`(${column.sql})`, 'sort_value')
      .orderBy('sort_value', direction, 'NULLS LAST')
      .addOrderBy(idSql, direction);
    const rows = await builder.limit((query.limit ?? DEFAULT_LIMIT) + 1).getMany();
    return this.finish(list, query, rows);
  }

  private scope<T extends { id: string }>(list: ListDefinition<T>, query: PageQuery): CursorScope {
    const filter = Object.entries(query).filter(
      ([name, value]) => !['limit', 'cursor', 'sort'].includes(name) && value !== undefined,
    );
    return {
      organisationId: this.database.organisationId,
      list: list.name,
      sort: query.sort ?? list.defaultSort,
      filter: filter.sort(([a], [b]) => (a < b ? -1 : 1)),
    };
  }
}

function sortOf<T extends { id: string }>(list: ListDefinition<T>, query: PageQuery) {
  const sort = query.sort ?? list.defaultSort;
  const descending = sort.startsWith('-');
  const column = Object.hasOwn(list.sortable, sort.replace(/^-/, ''))
    ? list.sortable[sort.replace(/^-/, '')]
    : undefined;
  if (!column) {
    throw invalid([
      { pointer: '#query/sort', code: 'not_one_of', parameters: { allowed: Object.keys(list.sortable).join(', ') } },
    ]);
  }
  return { column, descending };
}

function plainValue(value: string | number | Date | null): string | number | null {
  return value instanceof Date ? value.toISOString() : value;
}

/** The order of the pages, in memory: by value with the unknown last, then by id, both in the same direction. */
function compare([value, id]: Position, [otherValue, otherId]: Position, descending: boolean): number {
  const sign = descending ? -1 : 1;
  if (value !== otherValue) {
    if (value === null || value === undefined) return 1;
    if (otherValue === null || otherValue === undefined) return -1;
    return value < otherValue ? -sign : sign;
  }
  if (id === otherId) return 0;
  return String(id) < String(otherId) ? -sign : sign;
}

/** Rows after (value, id) in the order `value <direction> nulls last, id <direction>`. */
function afterPosition<T>(column: Sortable<T>, idSql: string, descending: boolean, position: Position, first: number) {
  const [value, id] = position;
  const beyond = descending ? '<' : '>';
  if (value === null) {
    return { sql: `(${column.sql} is null and ${idSql} ${beyond} cast($${first} as uuid))`, values: [id] };
  }
  const given = `cast($${first} as ${column.type})`;
  const sql = `(${column.sql} ${beyond} ${given} or (${column.sql} = ${given} and ${idSql} ${beyond} cast($${first + 1} as uuid)) or ${column.sql} is null)`;
  return { sql, values: [value, id] };
}
