import type { TextLanguage } from './text-features.types.js';

const DUTCH = `
de het een en van in is dat die op te zijn voor met niet aan er om ook als dan maar bij of uit naar door over tot
worden wordt werd werden heeft hebben had hadden ze zij hij wij we ik je jij jullie u uw ons onze hun hen haar hem mijn
jouw dit deze daar hier waar wat wie welke welk hoe zo nog al wel geen nu kan kunnen kunt kon konden zal zullen zou
zouden moet moeten moest mag mogen wil willen wilt gaat gaan ging doen doet deed laten laat liet zich zelfs toch want
omdat zodat waardoor waarbij waarin waarmee waarvan daarmee daarbij daardoor daarom hiermee hierdoor ervan erbij erop
eraan ermee eruit tegen onder boven tussen zonder sinds per via onze men iets niets alleen heel erg zeer wordt ben bent
was waren geweest geworden zelf elkaar toen terwijl indien echter dus anders samen binnen buiten rond tijdens na sommige
andere ander veel meer meest minder weinig enkele beide eigen voortaan straks momenteel o.a bijv bijvoorbeeld zoals
volgens hetzelfde dezelfde d.w.z etc nooit ooit altijd
`;

const ENGLISH = `
a an the and or of to in is are was were be been being for on with at by from as that this these those it its they them
their there here we our us you your he she his her him i my me not no nor but so if then than too very can could will
would shall should may might must do does did done doing has have had having which who whom whose what when where why how
into onto over under above below between through during before after out off up down about against all any both each few
more most other some such only own same just now also per via while because until since within without among upon across
already yet still get gets got make makes made let lets one
`;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Words that carry grammar and no subject, as they are written (lower case, without diacritics). */
export const STOP_WORDS: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  nl: words(DUTCH),
  en: words(ENGLISH),
};
