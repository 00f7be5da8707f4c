import type { GlossaryEntry } from '../text-features.types.js';
import { actions } from './actions.js';
import { care } from './care.js';
import { colloquial } from './colloquial.js';
import { contact } from './contact.js';
import { customer } from './customer.js';
import { digital } from './digital.js';
import { everyday } from './everyday.js';
import { finance } from './finance.js';
import { methods } from './methods.js';
import { money } from './money.js';
import { order } from './order.js';
import { organisation } from './organisation.js';
import { phrases } from './phrases.js';
import { publicSector } from './public.js';
import { sectors } from './sectors.js';
import { service } from './service.js';
import { synonyms } from './synonyms.js';
import { utilities } from './utilities.js';
import { wordings } from './wordings.js';
import { words } from './words.js';

const themes = [
  contact,
  money,
  order,
  service,
  digital,
  customer,
  finance,
  publicSector,
  care,
  utilities,
  organisation,
  actions,
  words,
  everyday,
  phrases,
  methods,
  sectors,
  wordings,
  colloquial,
  synonyms,
];

/** The glossary that comes with the product: what customer-experience work speaks of, in English and Dutch. */
export const STANDARD_ENTRIES: readonly GlossaryEntry[] = themes.flatMap((theme) =>
  theme.trim().split('\n').map(entry),
);

function entry(line: string): GlossaryEntry {
  const [english = '', dutch = ''] = line.split(' = ');
  const list = (words: string): string[] => words.split(',').map((word) => word.trim());
  return { id: list(english)[0] ?? line, en: list(english), nl: list(dutch) };
}
