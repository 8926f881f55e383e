import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { specialtyName, type Verification } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { Facts, type Fact } from '../../ui/Facts';
import { LinkButton } from '../../ui/LinkButton';
import { OUTCOME_LOOK } from './outcomeLook';
import { registrationStateKey } from './registrationStateKey';

/** The answer, in words first; what the register tells everybody, and who answers. */
export function Verdict({ verification }: { verification: Verification }) {
  const { t } = useTranslation('verify');
  const { language, pick } = useLanguage();
  const { outcome, validFrom, validTo, replacedBy } = verification;
  const { Icon, palette, frame } = OUTCOME_LOOK[outcome];
  const stateKey = registrationStateKey(verification.state);

  const facts: Fact[] = [
    { label: t('certificateNumber'), value: verification.certificateNumber },
    { label: t('name'), value: verification.name },
    { label: t('employer'), value: verification.employer },
    { label: t('specialty'), value: verification.specialty && pick(specialtyName(verification.specialty)) },
    {
      label: t('validity'),
      value: validFrom && validTo && `${formatDate(validFrom, language)} – ${formatDate(validTo, language)}`,
    },
    { label: t('state'), value: stateKey && t(`states.${stateKey}`) },
    { label: t('authority'), value: verification.authorityName },
  ].filter(({ value }) => Boolean(value));

  return (
    <Box
      component="section"
      data-testid={`verdict-${outcome}`}
      sx={{
        p: 3,
        bgcolor: 'background.paper',
        border: `4px ${frame}`,
        borderColor: `${palette}.main`,
        borderRadius: 1,
      }}
    >
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', color: `${palette}.main`, mb: 1 }}>
        <Icon aria-hidden sx={{ fontSize: 56 }} />
        <Typography variant="h2">{t(`outcomes.${outcome}`)}</Typography>
      </Box>
      <Typography sx={{ mb: 2 }}>{t(`explanations.${outcome}`, { number: replacedBy ?? '' })}</Typography>
      <Facts facts={facts} />
      {replacedBy && (
        <LinkButton to={`/verify/${encodeURIComponent(replacedBy)}`} variant="outlined" sx={{ mt: 2 }}>
          {t('seeNew')}
        </LinkButton>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 3 }}>
        {t('checkedAt', { time: formatMoment(verification.checkedAt, language) })}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {t('domain', { host: window.location.host })}
      </Typography>
    </Box>
  );
}
