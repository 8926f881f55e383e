import { useTranslate } from 'react-admin';
import { useScreenLocale } from '../../i18n/useText';

/** Shares and medians as people read them; what there is none of is a dash. */
export function useNumberWords(): {
  percent: (share: number | null) => string;
  days: (days: number | null) => string;
  number: (value: number | null) => string;
} {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const none = translate('zaoce.statistics.none');
  const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  return {
    percent: (share) =>
      share === null ? none : format({ style: 'percent', maximumFractionDigits: 1 }).format(share),
    days: (days) => (days === null ? none : translate('zaoce.statistics.workingDays', { smart_count: days })),
    number: (value) => (value === null ? none : format({ maximumFractionDigits: 1 }).format(value)),
  };
}
