import { formatInstant } from '../i18n/formatDate';
import { useScreenLocale } from '../i18n/useText';

/** An instant by the office's clock; nothing for none. */
export function InstantText({ at }: { at: string | null }) {
  const locale = useScreenLocale();
  return at && <time dateTime={at}>{formatInstant(at, locale)}</time>;
}
