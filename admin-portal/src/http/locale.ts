import type { Locale } from '@zaoce/domain';

let current: Locale = 'zh-CN';

/** The language that requests ask for (`Accept-Language`); the i18n provider sets it. */
export const requestLocale = {
  get: (): Locale => current,
  set(locale: Locale): void {
    current = locale;
  },
};
