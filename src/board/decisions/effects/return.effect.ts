import { Injectable } from '@nestjs/common';
import { StateMove } from './state-move.js';

/** Returns an initiative in review to whoever proposed it. */
@Injectable()
export class ReturnEffect extends StateMove {
  readonly kind = 'return';
  readonly sentence = {
    en: 'Return {initiative}: {reason}',
    nl: '{initiative} teruggeven: {reason}',
  };
  protected readonly way = ['in_review', 'proposed'] as const;
}
