import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './messages.js';

/** Texts are complete before the first paint: the catalogues are part of the bundle. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en },
    // React escapes by itself.
    interpolation: { escapeValue: false },
  });
}
