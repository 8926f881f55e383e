import type { Home } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { Surface } from '../../ui/Surface';

/** Renewals that come up; absent when there are none. */
export function DueList({ due }: { due: Home['due'] }) {
  const { t } = useTranslation('home');
  const { language } = useLanguage();
  if (due.length === 0) return null;

  return (
    <Surface title={t('due')}>
      <ul>
        {due.map((line) => (
          <li key={line.registrationId}>
            {t('dueLine', {
              number: line.certificateNumber,
              opensOn: formatDate(line.opensOn, language),
              dueOn: formatDate(line.dueOn, language),
              validTo: formatDate(line.validTo, language),
            })}
          </li>
        ))}
      </ul>
    </Surface>
  );
}
