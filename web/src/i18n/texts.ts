import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
// Texts are declared while files load, in whatever order the build puts them: the languages come first.
import './language';

/** The words of one screen in one language. Plurals are two keys: `initiatives_one` and `initiatives_other`. */
type Words = Readonly<Record<string, string>>;
type KeyOf<Name> = Name extends `${infer Base}_${'one' | 'other'}` ? Base : Name;

export interface Texts<Key extends string> {
  readonly namespace: string;
  /** For the compiler alone: which keys there are. */
  readonly key?: Key;
}

/** Fills the gaps of a text: `{{count}}` picks the plural form too. */
export type Values = Readonly<Record<string, string | number>>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/**
 * Declares the words of a screen, Dutch and English side by side. Both have the same keys, or it does not compile.
 * @param namespace the screen's name, unique
 */
export function defineTexts<const Nl extends Words>(
  namespace: string,
  words: { readonly nl: Nl; readonly en: { readonly [Name in keyof Nl]: string } },
): Texts<Extract<KeyOf<keyof Nl>, string>> {
  i18next.addResourceBundle('nl', namespace, words.nl, true, true);
  i18next.addResourceBundle('en', namespace, words.en, true, true);
  return { namespace };
}

/** The words of a screen in the chosen language: `const t = useTexts(overviewTexts)`, `t('title')`. */
export function useTexts<Key extends string>(texts: Texts<Key>): Translate<Key> {
  const { t } = useTranslation(texts.namespace);
  return (key, values) => t(key, { ...values });
}

/** The same outside a component. */
export function textOf<Key extends string>(texts: Texts<Key>, key: Key, values?: Values): string {
  return i18next.t(key, { ns: texts.namespace, ...values });
}
