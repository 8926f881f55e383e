import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/useSession';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { SearchForm } from '../../ui/SearchForm';
import { ProvinceMap } from '../contacts/ProvinceMap';
import { LatestAnnouncements } from './LatestAnnouncements';
import { Offer } from './Offer';

/** Home before sign-in: what one can do here, two buttons, news, verification, contacts, guide. */
export function WelcomePage() {
  const { t } = useTranslation('welcome');
  const { user } = useSession();

  return (
    <Page title={t('title')} intro={t('sentence')}>
      {!user && (
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ mb: 4 }}>
          <LinkButton to="/claim" variant="contained" size="large">
            {t('first')}
          </LinkButton>
          <LinkButton to="/login" variant="outlined" size="large">
            {t('signIn')}
          </LinkButton>
        </Stack>
      )}
      <SearchForm />
      <Box
        sx={{
          display: 'grid',
          columnGap: 3,
          gridTemplateColumns: { xs: '1fr', md: '2fr 1fr' },
          alignItems: 'start',
        }}
      >
        <Box>
          <LatestAnnouncements />
          <Offer title={t('contactsTitle')} text={t('contactsText')} to="/contacts" action={t('contacts')}>
            <ProvinceMap />
          </Offer>
        </Box>
        <Box>
          <Offer title={t('verifyTitle')} text={t('verifyText')} to="/verify" action={t('verify')} />
          <Offer title={t('guideTitle')} text={t('guideText')} to="/guides" action={t('guide')} />
          <Offer title={t('faqTitle')} text={t('faqText')} to="/faq" action={t('faq')} />
        </Box>
      </Box>
    </Page>
  );
}
