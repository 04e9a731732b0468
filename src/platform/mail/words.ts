import { createInstance, type TFunction } from 'i18next';

/** Messages by language; the values in `{{…}}` are put in as they are, the templates escape them. */
export type Catalogue = Record<string, Record<string, string>>;

/** Reads a catalogue; a language that it lacks falls back to English. */
export function wordsOf(catalogue: Catalogue, language = 'en'): TFunction {
  const resources = Object.fromEntries(
    Object.entries(catalogue).map(([locale, translation]) => [locale, { translation }]),
  );
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance.t;
}
