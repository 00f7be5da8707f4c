const PREFIX = 'CX-';
const PATTERN = /^CX-([1-9]\d{0,9})$/i;

/** `12` → `CX-12`. Throws RangeError for anything but a whole number ≥ 1. */
export function humanKey(number: number): string {
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`no key number: ${number}`);
  return `${PREFIX}${number}`;
}

/** `CX-12` (any case, spaces around it ignored) → 12; null when the text is not a key. */
export function keyNumberOf(text: string): number | null {
  const match = PATTERN.exec(text.trim());
  return match ? Number(match[1]) : null;
}
