/** An initiative whose issue in another system is no longer there, or no longer to be seen. */
export interface GoneIssue {
  readonly initiativeId: string;
  /** Which system: as the initiative's external reference names it. */
  readonly source: string;
  /** The issue's id there, which names it for good. */
  readonly externalId: string;
  /** What people call it there; null when it has no such name. */
  readonly key: string | null;
  /** When it was found to be gone. */
  readonly since: Date;
}
