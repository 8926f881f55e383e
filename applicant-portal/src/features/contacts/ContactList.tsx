import Box from '@mui/material/Box';
import type { ContactCard as Card } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { EmptyState } from '../../ui/EmptyState';
import { ChoiceChips } from '../../ui/form/ChoiceChips';
import { SearchInput } from '../../ui/form/SearchInput';
import { LiveMessage } from '../../ui/LiveMessage';
import { useUrlFilters } from '../../ui/useUrlFilters';
import { ContactCard } from './ContactCard';
import { findCards, REGIONS } from './regions';

/** All contact cards, by region and by words; both live in the address. */
export function ContactList({ cards }: { cards: readonly Card[] }) {
  const { t } = useTranslation('content');
  const common = useTranslation().t;
  const { pick } = useLanguage();
  const { get, set } = useUrlFilters();
  const found = findCards(cards, get('region'), get('q'));

  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'grid', gap: 2, mb: 3, displayPrint: 'none' }}>
        <SearchInput label={t('contactSearch')} value={get('q')} onChange={(value) => set({ q: value })} />
        <ChoiceChips
          label={t('contactsMap')}
          value={get('region')}
          options={[
            { value: '', label: t('contactsAll') },
            ...REGIONS.map((one) => ({ value: one.digit, label: pick(one) })),
          ]}
          onChange={(value) => set({ region: value })}
        />
      </Box>
      <LiveMessage message={common('total', { total: found.length })} />
      {found.length === 0 && <EmptyState title={t('noMatch')} text={t('noMatchText')} />}
      <Box
        sx={{
          display: 'grid',
          columnGap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        {found.map((card) => (
          <ContactCard key={`${card.authorityCode}-${card.office}`} card={card} />
        ))}
      </Box>
    </Box>
  );
}
