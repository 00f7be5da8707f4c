import type { PackMaterial } from '../../pack.types.js';
import type { Speech } from '../speech.js';

/** What stands on every page. @param scoped whether the page is about the journey of the pack, when it has one */
export function headOf(
  { asOf, journey }: PackMaterial,
  speech: Speech,
  title: string,
  sentence: string,
  scoped = true,
): { title: string; sentence: string; asOf: string; filter: string } {
  const filter =
    scoped && journey !== null ? `${speech.word('journey')}: ${journey}` : speech.word('whole_organisation');
  return { title, sentence, asOf: `${speech.word('as_of')} ${speech.moment(asOf)}`, filter };
}
