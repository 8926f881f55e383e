import { inLocale, type Bilingual, type Locale } from '@zaoce/domain';
import { useLocale } from 'react-admin';
import { useCallback } from 'react';

/** The language on the screen. */
export function useScreenLocale(): Locale {
  return useLocale() === 'en' ? 'en' : 'zh-CN';
}

/** Reads a bilingual text of the API in the language on the screen. */
export function useText(): (text: Bilingual) => string {
  const locale = useScreenLocale();
  return useCallback((text) => inLocale(text, locale), [locale]);
}
