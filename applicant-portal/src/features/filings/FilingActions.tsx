import Box from '@mui/material/Box';
import type { FilingSummary } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/LinkButton';
import { WithdrawButton } from '../filing/status/WithdrawButton';
import { DeleteButton } from './DeleteButton';

/** What can be done to a filing, by what the server allows now. */
export function FilingActions({ filing }: { filing: FilingSummary }) {
  const { t } = useTranslation('filings');
  const { id, state, allowedActions } = filing;
  const canEdit = allowedActions.includes('edit');
  const open = state === 'returned' ? t('fix') : canEdit ? t('continue') : t('open');

  return (
    <Box
      role="group"
      aria-label={t('actionsFor', { number: filing.number })}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}
    >
      <LinkButton to={`/filings/${id}`} variant="contained">
        {open}
      </LinkButton>
      {canEdit && <LinkButton to={`/filings/${id}/print`}>{t('print')}</LinkButton>}
      {allowedActions.includes('withdraw') && <WithdrawButton filing={filing} />}
      <LinkButton to={`/filings/${id}/history`}>{t('history')}</LinkButton>
      <LinkButton to={`/filings/${id}/changes`}>{t('changes')}</LinkButton>
      {allowedActions.includes('delete') && <DeleteButton filing={filing} />}
    </Box>
  );
}
