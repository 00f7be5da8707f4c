import type { PointsGrant } from './jira-api.types.js';

/** The largest part of a budget that is drawn together: two pages of issues. */
const LARGEST_SLICE = 202;
/** Of a small budget smaller parts are drawn, so that one who holds some keeps little from the others. */
const SLICES_IN_BUDGET = 50;

/**
 * The points that one piece of work holds of a connection's hourly budget. The budget itself is in the database, and is
 * drawn from in slices: a request asks for leave before it is made, so that all instances together stay within it.
 */
export class PointsPurse implements PointsGrant {
  private held = 0;

  /**
   * @param budget points an hour; 0 = no budget
   * @param draw takes so many from the database, all or none
   */
  constructor(
    private readonly budget: number,
    private readonly draw: (points: number) => Promise<boolean>,
  ) {}

  async take(most: number): Promise<boolean> {
    while (this.budget > 0 && this.held < most) {
      const lacking = most - this.held;
      const slice = Math.max(lacking, Math.min(LARGEST_SLICE, Math.floor(this.budget / SLICES_IN_BUDGET)));
      const drawn = (await this.draw(slice)) ? slice : slice > lacking && (await this.draw(lacking)) ? lacking : null;
      if (drawn === null) return false;
      this.held += drawn;
    }
    this.held -= most;
    return true;
  }

  giveBack(unused: number): void {
    this.held += unused;
  }

  /** Empties the purse. @returns what the database is to add: below 0 what was drawn and not spent */
  settle(): number {
    const owed = 0 - this.held;
    this.held = 0;
    return owed;
  }
}
