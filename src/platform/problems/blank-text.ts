/** White space, control and formatting characters, marks on nothing, and the letters that are drawn as a gap. */
const NOTHING_TO_SEE = /^[\s\p{Cc}\p{Cf}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]*$/u;

/** Whether a reader would see nothing of a text; an empty one is blank. */
export function isBlank(text: string): boolean {
  return NOTHING_TO_SEE.test(text);
}
