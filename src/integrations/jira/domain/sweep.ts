/** What the ledger has of an issue that is to be compared. */
export interface Standing {
  readonly siteIssueId: string;
  readonly updatedAt: Date | null;
  readonly chosen: boolean;
  readonly rulesVersion: number;
  readonly gone: boolean;
}

/**
 * What a list of a site and the ledger do not agree about.
 * @param listed id → moment of change, of everything that is chosen
 * @returns `differing`: new, newer, read by other rules, or thought to be gone; `missing`: known and no longer listed,
 *   which proves nothing yet, because the search may be behind
 */
export function compareWithLedger(
  listed: ReadonlyMap<string, string | null>,
  ledger: readonly Standing[],
  rulesVersion: number,
): { readonly differing: string[]; readonly missing: string[] } {
  const known = new Map(ledger.map((one) => [one.siteIssueId, one]));
  const differing = [...listed].flatMap(([id, updatedAt]) => {
    const kept = known.get(id);
    const isKnown =
      kept !== undefined &&
      !kept.gone &&
      kept.chosen &&
      kept.rulesVersion === rulesVersion &&
      updatedAt !== null &&
      kept.updatedAt !== null &&
      Date.parse(updatedAt) <= kept.updatedAt.getTime();
    return isKnown ? [] : [id];
  });
  const missing = ledger
    .filter(({ siteIssueId, chosen, gone }) => chosen && !gone && !listed.has(siteIssueId))
    .map(({ siteIssueId }) => siteIssueId);
  return { differing, missing };
}
