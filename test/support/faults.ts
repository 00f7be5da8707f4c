/** An id that no record has. */
export const NOBODY = '00000000-0000-7000-8000-000000000001';

/** The body of a validation refusal. */
interface Refusal {
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

/** The faults of a refusal, each as `pointer code`. */
export const faults = ({ errors }: Refusal): string[] => errors.map(({ pointer, code }) => `${pointer} ${code}`);

/** The code of each fault of a refusal by its pointer. */
export const faultsByPointer = ({ errors }: Refusal): Record<string, string> =>
  Object.fromEntries(errors.map(({ pointer, code }) => [pointer, code]));
