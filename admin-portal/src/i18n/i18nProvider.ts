import type { Locale } from '@zaoce/domain';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { requestLocale } from '../http/locale';
import { en } from './en';
import { zh } from './zh';

const LOCALES = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'English' },
];

function applyLocale(locale: Locale): void {
  requestLocale.set(locale);
  document.documentElement.lang = locale;
}

/** Chinese unless chosen otherwise; the choice also reaches the page's `lang` and what the server answers. */
export function createI18nProvider(): I18nProvider {
  const provider = polyglotI18nProvider((locale) => (locale === 'en' ? en : zh), 'zh-CN', LOCALES);
  return {
    ...provider,
    async changeLocale(locale: string) {
      applyLocale(locale === 'en' ? 'en' : 'zh-CN');
      await provider.changeLocale(locale);
    },
  };
}
