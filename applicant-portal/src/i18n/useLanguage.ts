import type { Bilingual } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import type { Language } from './i18n';

/** The language in use and a picker for texts that come in both. */
export function useLanguage() {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return { language, pick: (text: Bilingual) => (language === 'en' ? text.en : text.zh) };
}
