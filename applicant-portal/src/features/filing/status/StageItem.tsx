import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { authorityName, type StageView } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDay } from '../../../i18n/formatDate';
import { useLanguage } from '../../../i18n/useLanguage';
import { StateLabel, type Tone } from '../../../ui/StateLabel';
import { deadlineOf } from './deadline';

const TONES: Record<StageView['state'], Tone> = {
  waiting: 'neutral',
  current: 'info',
  passed: 'success',
  returned: 'warning',
  refused: 'error',
};

/** One stage of the route: who has it, since when, due when, what was decided. */
export function StageItem({ stage }: { stage: StageView }) {
  const { t } = useTranslation('filing');
  const { language, pick } = useLanguage();
  const deadline = deadlineOf(stage);
  const facts = [
    pick(authorityName(stage.authorityCode)),
    stage.enteredAt && t('status.since', { date: formatDay(stage.enteredAt, language) }),
    stage.decidedAt && t('status.decidedOn', { date: formatDay(stage.decidedAt, language) }),
    stage.state === 'current' &&
      stage.dueOn &&
      t('status.dueOn', { date: formatDate(stage.dueOn, language) }),
  ].filter(Boolean);

  return (
    <Box
      component="li"
      aria-current={stage.state === 'current' ? 'step' : undefined}
      sx={{
        pb: 2.5,
        pl: 2.5,
        borderLeft: 2,
        borderColor: stage.state === 'waiting' ? 'divider' : 'primary.main',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{pick(stage.label)}</Typography>
        <StateLabel tone={TONES[stage.state]}>{t(`status.stage.${stage.state}`)}</StateLabel>
        {deadline && (
          <StateLabel tone={deadline.tone}>
            {t(`status.${deadline.key}`, { total: deadline.total })}
          </StateLabel>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {facts.join(' · ')}
      </Typography>
      {stage.dueProvisional && stage.state === 'current' && (
        <Typography variant="body2" color="text.secondary">
          {t('status.provisional')}
        </Typography>
      )}
      {stage.extension && (
        <Typography variant="body2">
          {t('status.extended', {
            date: formatDate(stage.extension.on, language),
            days: stage.extension.days,
            reason: stage.extension.reason,
          })}
        </Typography>
      )}
      {stage.opinion && (
        <Typography sx={{ mt: 0.5, whiteSpace: 'pre-wrap' }}>
          {t('status.opinion', { text: stage.opinion })}
        </Typography>
      )}
    </Box>
  );
}
