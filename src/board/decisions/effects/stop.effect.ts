import { Injectable } from '@nestjs/common';
import { StateMove } from './state-move.js';

/** Stops an initiative; taking that back reopens it where it was. */
@Injectable()
export class StopEffect extends StateMove {
  readonly kind = 'stop';
  readonly sentence = {
    en: 'Stop {initiative}: {reason}',
    nl: '{initiative} stoppen: {reason}',
  };
  protected readonly way = ['stopped'] as const;
}
