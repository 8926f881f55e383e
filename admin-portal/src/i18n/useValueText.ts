import { displayValue, inLocale, isIsoDate } from '@zaoce/domain';
import { useCallback } from 'react';
import { formatDay } from './formatDate';
import { useScreenLocale } from './useText';

/** Reads a stored value of a filing: words of closed lists, days as people write them, anything else as it is. */
export function useValueText(): (path: string, value: string) => string {
  const locale = useScreenLocale();
  return useCallback(
    (path, value) =>
      isIsoDate(value) ? formatDay(value, locale) : inLocale(displayValue(path, value), locale),
    [locale],
  );
}
