import { Injectable } from '@nestjs/common';
import { StateMove } from './state-move.js';

/** Approves an initiative; one that is only proposed is put in review on the way. */
@Injectable()
export class ApproveEffect extends StateMove {
  readonly kind = 'approve';
  readonly sentence = {
    en: 'Approve {initiative}.',
    nl: '{initiative} goedkeuren.',
  };
  protected readonly way = ['proposed', 'in_review', 'approved'] as const;
}
