import { Injectable } from '@nestjs/common';
import { OverviewService } from '../../portfolio/overview.service.js';
import type { EarlierNight, NightFigures } from '../../portfolio/portfolio.types.js';
import { courses, doneTwice } from '../data/nights.js';
import { initiatives } from '../data/portfolio.js';
import { courseOf, nightsBefore } from '../domain/nights.js';

/** The nights before the first start, which nobody kept: invented, and ending in what the portfolio really says. */
@Injectable()
export class NightsLoader {
  constructor(private readonly overview: OverviewService) {}

  /** Once the whole register is there. */
  async load(loadDate: string): Promise<void> {
    const now = await this.overview.figuresNow();
    const today = { ...now, duplicatedEffort: now.activeEffort > 0 ? effortDoneTwice() / now.activeEffort : null };
    await this.overview.keepEarlierNights(nightsUpTo(today, loadDate));
  }
}

function nightsUpTo(today: NightFigures, loadDate: string): EarlierNight[] {
  const course = (name: keyof NightFigures) => courseOf(name, courses[name], today[name], loadDate);
  const fragmentation = course('fragmentationIndex');
  const duplicated = course('duplicatedEffort');
  const conflicts = course('openConflicts');
  const spots = course('whiteSpots');
  const uncontributing = course('uncontributingShare');
  const unapproved = course('underwayWithoutApproval');
  const active = course('activeInitiatives');
  const effort = course('activeEffort');
  return nightsBefore(loadDate).map((takenOn, night) => ({
    takenOn,
    fragmentationIndex: fragmentation[night] ?? null,
    duplicatedEffort: duplicated[night] ?? null,
    openConflicts: conflicts[night] ?? null,
    whiteSpots: spots[night] ?? null,
    uncontributingShare: uncontributing[night] ?? null,
    underwayWithoutApproval: unapproved[night] ?? 0,
    activeInitiatives: active[night] ?? 0,
    activeEffort: effort[night] ?? 0,
  }));
}

function effortDoneTwice(): number {
  const efforts = initiatives.filter(({ key }) => doneTwice.includes(key)).map(({ effort }) => effort ?? 0);
  return efforts.reduce((sum, effort) => sum + effort, 0) - Math.max(...efforts);
}
