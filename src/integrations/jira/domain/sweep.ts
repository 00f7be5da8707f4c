/** What the ledger has of an issue that is to be compared. */
export interface Standing {
  readonly siteIssueId: string;
  readonly updatedAt: Date | null;
  readonly chosen: boolean;
  readonly rulesVersion: number;
  readonly gone: boolean;
}

/** What a list of a site and the ledger say of each other, by ids. */
export interface Comparison {
  /** New, newer, read by other rules, or thought to be gone. */
  readonly differing: string[];
  /** Known and no longer listed, which proves nothing yet, because the search may be behind. */
  readonly missing: string[];
  /** Listed as they are known, in the ledger's order. That proves nothing either: the list may be behind, and what
   *  changed twice in one moment, or without a moment, looks the same. */
  readonly same: string[];
}

/**
 * What a list of a site and the ledger do not agree about.
 * @param listed id → moment of change, of everything that is chosen
 */
export function compareWithLedger(
  listed: ReadonlyMap<string, string | null>,
  ledger: readonly Standing[],
  rulesVersion: number,
): Comparison {
  const isKnown = (kept: Standing | undefined, updatedAt: string | null): boolean =>
    kept !== undefined &&
    !kept.gone &&
    kept.chosen &&
    kept.rulesVersion === rulesVersion &&
    updatedAt !== null &&
    kept.updatedAt !== null &&
    Date.parse(updatedAt) <= kept.updatedAt.getTime();
  const known = new Map(ledger.map((one) => [one.siteIssueId, one]));
  const differing = [...listed].flatMap(([id, updatedAt]) => (isKnown(known.get(id), updatedAt) ? [] : [id]));
  const differs = new Set(differing);
  const missing = ledger
    .filter(({ siteIssueId, chosen, gone }) => chosen && !gone && !listed.has(siteIssueId))
    .map(({ siteIssueId }) => siteIssueId);
  const same = ledger.map(({ siteIssueId }) => siteIssueId).filter((id) => listed.has(id) && !differs.has(id));
  return { differing, missing, same };
}
