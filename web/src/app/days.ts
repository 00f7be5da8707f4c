const DAY = 86_400_000;

/** A day so many days from now, as the API counts days: in UTC, such as `2026-01-31`. */
export const dayAhead = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** The day it is, as the API counts days. */
export const today = (): string => dayAhead(0);
