import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'regie.language';

/** What was chosen on this device, else what the browser prefers, else Dutch. */
function preferred(): Language {
  const stored = localStorage.getItem(KEY);
  const wishes = [stored ?? '', ...navigator.languages].map((wish) => wish.slice(0, 2).toLowerCase());
  return wishes.find((wish): wish is Language => wish === 'nl' || wish === 'en') ?? 'nl';
}

i18next.on('languageChanged', (language) => document.documentElement.setAttribute('lang', language));
void i18next.use(initReactI18next).init({
  lng: preferred(),
  fallbackLng: 'en',
  resources: {},
  interpolation: { escapeValue: false },
  // The texts are in the code: nothing is waited for.
  initAsync: false,
  showSupportNotice: false,
});

/** The language that is shown, and asked of the API. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'nl';
}

/** Shows the other language from now on, and keeps the choice on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  await i18next.changeLanguage(language);
}

export function useLanguage(): Language {
  useTranslation();
  return currentLanguage();
}
