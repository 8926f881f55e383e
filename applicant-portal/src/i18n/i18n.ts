import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readStored, writeStored } from '../preferences/storage';
import zh from './zh';

/** The languages of the portal: Chinese first. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'zaoce.language';

/** Starts in the language chosen before, else in Chinese. English is loaded only when it is asked for. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': zh },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  if (readStored(KEY) === 'en') await switchLanguage('en');
}

/** Switches every text, the `lang` of the page and the language of the API's messages; remembered for the next visit. */
export async function switchLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'common')) {
    const { default: en } = await import('./en');
    for (const [area, texts] of Object.entries(en)) i18next.addResourceBundle('en', area, texts);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  writeStored(KEY, language);
}
