import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import {
  authorityName,
  REGISTRATION_STATE_LABELS,
  specialtyName,
  type RegistrationView,
} from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { SEAL_RED, SEAL_RED_ON_DARK } from '../../theme/officeTheme';
import { Facts } from '../../ui/Facts';
import { SealMark } from '../../ui/SealMark';
import { StateLabel } from '../../ui/StateLabel';
import { REGISTRATION_LOOK } from './registrationLook';
import { RegistrationPapers } from './RegistrationPapers';

/** A registration as a card like the certificate itself. */
export function RegistrationCard({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation('home');
  const { language, pick } = useLanguage();
  const { palette } = useTheme();
  const frame = palette.mode === 'dark' ? SEAL_RED_ON_DARK : SEAL_RED;
  const { id, state, certificateNumber, validFrom, validTo } = registration;
  const { tone, isInForce } = REGISTRATION_LOOK[state];

  return (
    <Paper
      component="article"
      variant="outlined"
      sx={{ p: { xs: 2, sm: 3 }, mb: 2, border: isInForce ? `3px double ${frame}` : undefined }}
      data-testid={`registration-${id}`}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        <SealMark size={44} />
        <Typography variant="h3" sx={{ flex: '1 1 auto' }}>
          {t('certificateTitle')}
        </Typography>
        <StateLabel tone={tone}>{pick(REGISTRATION_STATE_LABELS[state])}</StateLabel>
      </Box>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {t(`stateNotes.${state}`)}
      </Typography>
      <Facts
        columns={2}
        facts={[
          { label: t('holder'), value: registration.holder },
          { label: t('certificateNumber'), value: certificateNumber },
          { label: t('specialty'), value: pick(specialtyName(registration.specialty)) },
          { label: t('sealNumber'), value: registration.sealNumber },
          { label: t('employer'), value: registration.employer },
          {
            label: t('validity'),
            value: `${formatDate(validFrom, language)} – ${formatDate(validTo, language)}`,
          },
          { label: t('authority'), value: pick(authorityName(registration.authorityCode)) },
        ]}
      />
      <RegistrationPapers id={id} certificateNumber={certificateNumber} state={state} />
    </Paper>
  );
}
