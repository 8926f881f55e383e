import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/LinkButton';
import { useDraftState } from '../draft/DraftContext';
import type { Step } from './steps';

/** Back and next, named by where they lead. */
export function StepNavigation({ steps, current }: { steps: readonly Step[]; current: Step['key'] }) {
  const { t } = useTranslation('filing');
  const { id } = useDraftState().filing;
  const position = steps.findIndex(({ key }) => key === current);
  const previous = steps[position - 1];
  const next = steps[position + 1];

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
      {previous && (
        <LinkButton to={`/filings/${id}/${previous.key}`} variant="outlined">
          {t('previousStep', { step: t(`stepNames.${previous.key}`) })}
        </LinkButton>
      )}
      {next && (
        <LinkButton to={`/filings/${id}/${next.key}`} variant="contained">
          {t('saveAndNext', { step: t(`stepNames.${next.key}`) })}
        </LinkButton>
      )}
    </Box>
  );
}
