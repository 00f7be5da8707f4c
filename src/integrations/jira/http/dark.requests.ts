import { IsIn, ValidateIf } from 'class-validator';
import { Id, MayBeAbsent } from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/pages.js';
import { type Verdict, VERDICTS } from '../dark-triage.service.js';

export class ListDark extends PageQuery {
  /** Those nobody judged yet (`open`, unless said otherwise), or those laid aside. */
  @MayBeAbsent() @IsIn(['open', 'not_cx']) verdict?: 'open' | 'not_cx';
  /** Of the team that the rules say it is. */
  @MayBeAbsent() @Id() teamId?: string;
}

export class JudgeDark {
  /** @example "register" */
  @IsIn(VERDICTS) verdict!: Verdict;
  /** Of `attach`: the initiative that it is. */
  @ValidateIf((judged: JudgeDark) => judged.verdict === 'attach') @Id() initiativeId?: string;
}
