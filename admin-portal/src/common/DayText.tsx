import { formatDay } from '../i18n/formatDate';
import { useScreenLocale } from '../i18n/useText';

/** A day as people write it; nothing for none. */
export function DayText({ day }: { day: string | null }) {
  const locale = useScreenLocale();
  return day && formatDay(day, locale);
}
