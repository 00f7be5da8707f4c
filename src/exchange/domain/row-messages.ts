import { asDate } from '../../platform/wording/days.js';
import type { Locale } from '../../platform/wording/locale.types.js';

type Params = Readonly<Record<string, string | number>>;

/** What a person reads for the fault of a cell or row; `{name}` stands for a parameter. A table of data. */
const MESSAGES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  ragged_row: {
    en: 'has {found} cells where the header has {expected}',
    nl: 'heeft {found} cellen terwijl de kopregel er {expected} heeft',
  },
  quote_not_closed: {
    en: 'opens a quotation mark that is never closed; nothing after it could be read',
    nl: 'opent een aanhalingsteken dat nergens sluit; wat erna komt is niet gelezen',
  },
  record_too_long: {
    en: 'is longer than {max} characters; nothing after it could be read',
    nl: 'is langer dan {max} tekens; wat erna komt is niet gelezen',
  },
  not_an_object: { en: 'is not an object of columns and values', nl: 'is geen object van kolommen en waarden' },
  nul_character: { en: 'has a NUL character', nl: 'bevat een NUL-teken' },
  broken_text: {
    en: 'has bytes that are no character in the encoding of the file',
    nl: 'bevat bytes die geen teken zijn in de codering van het bestand',
  },
  required: { en: 'must not be empty', nl: 'mag niet leeg zijn' },
  too_long: { en: 'is longer than {max} characters', nl: 'is langer dan {max} tekens' },
  not_text: { en: 'is not a text or a number', nl: 'is geen tekst of getal' },
  not_an_id: { en: '“{text}” is not an id', nl: '“{text}” is geen id' },
  not_a_url: { en: '“{text}” is not an address (http or https)', nl: '“{text}” is geen adres (http of https)' },
  too_many_links: { en: 'has more than {max} links', nl: 'heeft meer dan {max} koppelingen' },
  not_one_of: { en: '“{text}” is not one of {values}', nl: '“{text}” is niet een van {values}' },
  not_a_number: { en: '“{text}” is not a number', nl: '“{text}” is geen getal' },
  not_an_amount: { en: '“{text}” is not an amount', nl: '“{text}” is geen bedrag' },
  currency_mismatch: { en: '“{text}” is in another currency', nl: '“{text}” is in een andere munteenheid' },
  too_precise: {
    en: '“{text}” has more decimals than its currency',
    nl: '“{text}” heeft meer decimalen dan de munteenheid',
  },
  out_of_range: { en: '“{text}” is outside what is possible', nl: '“{text}” valt buiten wat mogelijk is' },
  not_a_date: { en: '“{text}” is not a date of the given format', nl: '“{text}” is geen datum in de opgegeven vorm' },
  no_such_date: { en: '“{text}” is a day that no calendar has', nl: '“{text}” is een dag die niet bestaat' },
  end_before_start: {
    en: 'ends on {endsOn}, before it starts on {startsOn}',
    nl: 'eindigt op {endsOn}, voor de start op {startsOn}',
  },
  not_a_link: { en: '“{name}” cannot be read as a link', nl: '“{name}” is niet als koppeling te lezen' },
  repeated_link: { en: 'names “{name}” more than once', nl: 'noemt “{name}” meer dan eens' },
  bad_share: {
    en: 'the share of “{name}” is not a number above 0 and up to 1',
    nl: 'het aandeel van “{name}” is geen getal boven 0 tot en met 1',
  },
  shares_do_not_add_up: {
    en: 'shares must be given for all stages or none, and sum to 1; they sum to {sum}',
    nl: 'aandelen gelden voor alle stappen of geen, en tellen op tot 1; ze tellen op tot {sum}',
  },
  bad_kpi_link: {
    en: 'the numbers of “{name}” are not expected change, baseline, confidence (0 to 1) and lag in whole days',
    nl: 'de getallen bij “{name}” zijn niet verwachte verandering, nulmeting, zekerheid (0 tot 1) en vertraging in hele dagen',
  },
  unknown_name: { en: 'there is no {type} “{name}”', nl: 'er is geen {type} “{name}”' },
  ambiguous_name: {
    en: 'there are several of {type} “{name}”; use its id',
    nl: 'er zijn er meer van {type} “{name}”; gebruik het id',
  },
  archived_name: { en: '{type} “{name}” is archived', nl: '{type} “{name}” is gearchiveerd' },
  carried_by_merge: {
    en: 'was made for {from}, which was merged into {into}: nothing of this row is taken over',
    nl: 'hoort bij {from}, dat is samengevoegd met {into}: er wordt niets uit deze rij overgenomen',
  },
  repeated_row: { en: 'says the same initiative as row {first}', nl: 'noemt hetzelfde initiatief als rij {first}' },
  state_not_allowed: {
    en: 'only an administrator or a director may set the state',
    nl: 'alleen een beheerder of directeur mag de status zetten',
  },
  undo_the_merge: {
    en: 'was merged: only taking that merge back reopens it',
    nl: 'is samengevoegd: alleen het terugdraaien daarvan heropent het',
  },
  merged_by_merge_only: {
    en: 'an initiative becomes merged by a merge only',
    nl: 'een initiatief wordt alleen samengevoegd door een samenvoeging',
  },
  changed_meanwhile: {
    en: 'somebody changed the initiative at the same moment; import the row again',
    nl: 'iemand wijzigde het initiatief op hetzelfde moment; importeer de rij opnieuw',
  },
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The message of a row's problem in the reader's language; the code itself when it has none. */
export function rowMessage(code: string, params: Params | undefined, language: Locale): string {
  const text = MESSAGES[code]?.[language] ?? code;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const said = String(params?.[name] ?? '');
    // Days that were read, and which people write in their own way; what stands in a cell is quoted as it is.
    const read = (name === 'startsOn' || name === 'endsOn') && DAY.test(said);
    return read ? asDate(said, language, { dateStyle: 'medium' }) : said;
  });
}

/** Every code that has a message. */
export const ROW_PROBLEM_CODES: readonly string[] = Object.keys(MESSAGES);
