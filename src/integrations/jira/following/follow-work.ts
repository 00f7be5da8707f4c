import { Injectable } from '@nestjs/common';
import { InboxWorker } from './inbox-worker.js';
import { Reconciler } from './reconciler.js';
import { SecondLook } from './second-look.js';
import { DarkRadar } from '../dark/dark-radar.js';
import { SiteTeller } from '../telling/site-teller.js';
import { WebhookUpkeep } from './webhook-upkeep.js';

/** Who does the work of following a site. */
@Injectable()
export class FollowWork {
  constructor(
    readonly inbox: InboxWorker,
    readonly second: SecondLook,
    readonly reconciler: Reconciler,
    readonly webhooks: WebhookUpkeep,
    readonly teller: SiteTeller,
    readonly dark: DarkRadar,
  ) {}
}
