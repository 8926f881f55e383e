import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { authorityName, findAuthority, listContacts } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { api } from '../../api';
import { NotFoundPage } from '../../app/NotFoundPage';
import { useLanguage } from '../../i18n/useLanguage';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { PageTools } from '../../ui/PageTools';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';
import { TextLink } from '../../ui/TextLink';
import { ContactCard } from './ContactCard';
import { ContactList } from './ContactList';
import { ProvinceMap } from './ProvinceMap';

/** Whom to ask: a map whose tiles lead to the card of an authority, and all cards by region and by words. */
export function ContactsPage() {
  const { t } = useTranslation('content');
  const { pick } = useLanguage();
  const { code } = useParams();
  const query = useQuery({
    queryKey: ['contacts'],
    queryFn: () => api.call(listContacts),
    staleTime: 60_000,
  });
  if (code !== undefined && !findAuthority(code)) return <NotFoundPage />;
  const windowTitle = code && t('contactsOf', { name: pick(authorityName(code)) });

  return (
    <Page title={t('contacts')} windowTitle={windowTitle} intro={t('contactsIntro')} actions={<PageTools />}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: code ? 'repeat(2, minmax(0, 1fr))' : '1fr' },
          alignItems: 'start',
        }}
      >
        <Surface title={t('map')}>
          <ProvinceMap />
        </Surface>
        <QueryView query={query}>
          {(cards) => {
            if (!code) return <ContactList cards={cards} />;
            const mine = cards.filter((card) => card.authorityCode === code);
            return (
              <div aria-live="polite">
                {mine.length === 0 && <EmptyState title={t('noCard')} />}
                {mine.map((card) => (
                  <ContactCard key={card.office} card={card} />
                ))}
                <TextLink to="/contacts">{t('allContacts')}</TextLink>
              </div>
            );
          }}
        </QueryView>
      </Box>
    </Page>
  );
}
