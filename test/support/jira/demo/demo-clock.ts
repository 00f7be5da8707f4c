import { FakeClock } from '../fake-clock.js';

/** The fake Jira's clock as it runs beside people: real time. */
export class DemoClock extends FakeClock {
  override readonly now = (): number => Date.now();
}
