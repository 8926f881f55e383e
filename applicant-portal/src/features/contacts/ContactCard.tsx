import Link from '@mui/material/Link';
import type { ContactCard as Card } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { Facts, type Fact } from '../../ui/Facts';
import { Surface } from '../../ui/Surface';

/** Where one first-review authority can be reached; telephone and mail are links. */
export function ContactCard({ card }: { card: Card }) {
  const { t } = useTranslation('content');
  const facts: Fact[] = [
    { label: t('office'), value: card.office },
    { label: t('telephone'), value: <Link href={`tel:${card.telephone}`}>{card.telephone}</Link> },
    { label: t('address'), value: card.address },
    { label: t('officeHours'), value: card.officeHours },
  ];
  if (card.fax) facts.push({ label: t('fax'), value: card.fax });
  if (card.email)
    facts.push({ label: t('email'), value: <Link href={`mailto:${card.email}`}>{card.email}</Link> });
  if (card.website && /^https?:/.test(card.website)) {
    facts.push({
      label: t('website'),
      value: (
        <Link href={card.website} target="_blank" rel="noopener noreferrer">
          {card.website} {t('opensNewTab')}
        </Link>
      ),
    });
  }

  return (
    <Surface title={card.authorityName}>
      <Facts facts={facts} />
    </Surface>
  );
}
