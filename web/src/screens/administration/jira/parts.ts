/** The parts of a connection's screen, in the URL. */
export const PARTS = ['health', 'rules', 'left', 'dark'] as const;
export type ConnectionPart = (typeof PARTS)[number];

export function readPart(given: Record<string, unknown>): { readonly part?: ConnectionPart } {
  const part = PARTS.find((one) => one === given['part']);
  return part && part !== 'health' ? { part } : {};
}
