import { existsSync, readFileSync } from 'node:fs';

/**
 * The parts that the command line names.
 * @param unnamed what is measured when it names none
 * @throws Error for a name that is none of them
 */
export function namedParts(known: readonly string[], unnamed = known): readonly string[] {
  const named = process.argv.slice(2);
  const unknown = named.find((name) => !known.includes(name));
  if (unknown) throw new Error(`${unknown} is none of ${known.join(', ')}`);
  return named.length > 0 ? named : unnamed;
}

/** What earlier runs kept of each part, so that one can be measured again alone. */
export function keptParts<Kept>(path: string): Readonly<Record<string, Kept>> {
  if (!existsSync(path)) return {};
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly parts?: Record<string, Kept> }).parts ?? {};
}
