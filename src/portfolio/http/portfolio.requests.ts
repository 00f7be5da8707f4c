import { IsIn } from 'class-validator';
import { Id, MayBeAbsent } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import {
  type ActiveFilter,
  type Dimension,
  DIMENSIONS,
  type Measure,
  MEASURES,
  SCOPE_KINDS,
  type ScopeKind,
} from '../portfolio.types.js';

const ACTIVE = ['true', 'false', 'all'] as const;

export class PortfolioQuery {
  /** Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
  @MayBeAbsent() @IsIn(ACTIVE) active?: ActiveFilter;
}

export class MatrixQuery extends PortfolioQuery {
  /** @example "team" */
  @IsIn(DIMENSIONS) rows!: Dimension;
  /** @example "stage" */
  @IsIn(DIMENSIONS) columns!: Dimension;
  /** `effort` when left out. */
  @MayBeAbsent() @IsIn(MEASURES) measure?: Measure;
}

export class ConflictsQuery extends PageQuery {
  /** Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
  @MayBeAbsent() @IsIn(ACTIVE) active?: ActiveFilter;
  /** Only what meets on this KPI or starts from it. */
  @MayBeAbsent() @Id() kpiId?: string;
}

export class FragmentationQuery extends PageQuery {
  /** @example "journey" */
  @IsIn(SCOPE_KINDS) scope!: ScopeKind;
  /** Over the active initiatives (`true`, the default), the others (`false`) or `all`. */
  @MayBeAbsent() @IsIn(ACTIVE) active?: ActiveFilter;
}
