/** What people call a decision: `D-7`. */
export const decisionKey = (number: number): string => `D-${number}`;
