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
  return remembering(instance.t);
}

/** What has no values in it is looked up once: a letter has many such words, and many letters have the same. */
function remembering(t: TFunction): TFunction {
  const known = new Map<string, string>();
  const look = (key: string, values?: Record<string, string>) => {
    if (values) return t(key, values);
    const words = known.get(key) ?? t(key);
    known.set(key, words);
    return words;
  };
  return look as unknown as TFunction;
}
