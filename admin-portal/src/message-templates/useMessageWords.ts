import type { ReviewMessageTemplate } from '@zaoce/domain';
import { useTranslate } from 'react-admin';

/** Names of events and languages of messages; an unknown event names itself. */
export function useMessageWords() {
  const translate = useTranslate();
  return {
    eventName: (event: string) => translate(`zaoce.message.event.${event}`, { _: event }),
    languageName: (language: ReviewMessageTemplate['language']) =>
      translate(`zaoce.message.language.${language}`),
  };
}
