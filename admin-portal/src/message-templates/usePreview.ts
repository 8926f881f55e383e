import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { MessagePreview, ReviewMessageTemplate } from '@zaoce/domain';
import { useEffect, useState } from 'react';
import { useReviewProvider } from '../data/dataProvider';
import { useScreenLocale } from '../i18n/useText';

/** How long a pause in typing is. */
const PAUSE_MS = 400;

type Text = Pick<ReviewMessageTemplate, 'event' | 'language' | 'subject' | 'body'>;

/** What a text will look like and what is wrong with it, asked of the office after each pause in typing. */
export function usePreview(text: Text): { preview: MessagePreview | undefined; problem: unknown } {
  const provider = useReviewProvider();
  const locale = useScreenLocale();
  const asked = useSettled(JSON.stringify(text));
  const { data, error } = useQuery({
    queryKey: ['message-preview', asked, locale],
    queryFn: () => provider.previewTemplate(JSON.parse(asked) as Text),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  return { preview: data, problem: error };
}

/** A text once it has not changed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
