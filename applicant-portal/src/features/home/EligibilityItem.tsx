import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { getEligibility, OutputOf } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { LinkButton } from '../../ui/LinkButton';
import { StateLabel } from '../../ui/StateLabel';
import { TextLink } from '../../ui/TextLink';

/** One kind of filing: a button to begin, or the reasons why not. */
export function EligibilityItem({ view }: { view: OutputOf<typeof getEligibility>[number] }) {
  const { t } = useTranslation('home');
  const { pick } = useLanguage();
  const label = pick(view.label);

  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        py: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-child': { border: 0 },
      }}
    >
      <Box sx={{ flex: '1 1 260px' }}>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          <TextLink to={`/filings/new/${view.type}`}>{label}</TextLink>
        </Typography>
        {view.reasons.map((reason) => (
          <Typography key={reason.code} variant="body2" color="text.secondary">
            {reason.message}
          </Typography>
        ))}
      </Box>
      <StateLabel tone={view.allowed ? 'success' : 'neutral'}>
        {view.allowed ? t('allowed') : t('notAllowed')}
      </StateLabel>
      {view.allowed && (
        <LinkButton
          to={`/filings/new/${view.type}`}
          variant="outlined"
          aria-label={`${t('start')}：${label}`}
        >
          {t('start')}
        </LinkButton>
      )}
    </Box>
  );
}
