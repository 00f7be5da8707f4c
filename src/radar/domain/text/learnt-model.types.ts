/** What makes a probability of log odds: Platt's scaling, then bent where T is about .2 and .8. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
  /** How steep the scaled log odds are below, between and above the bends; none of them negative. */
  readonly steepness: readonly [below: number, between: number, above: number];
}

/** What the training finds, as it is kept. */
export interface LearntModel {
  readonly weights: readonly number[];
  readonly intercept: number;
  readonly calibration: Calibration;
}
