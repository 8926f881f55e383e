import Alert from '@mui/material/Alert';
import { useTranslation } from 'react-i18next';
import { useDraftState } from '../draft/DraftContext';
import { APPLICATION_FORM } from '../steps/steps';
import { worstFormCheck } from './worstFormCheck';

const SEVERITY = { current: 'success', unreadable: 'warning', stale: 'error' } as const;

/** What the QR code on the uploaded form says, at once after the upload: a stale form is caught before the office sees it. */
export function FormCheckNotice() {
  const { t } = useTranslation('filing');
  const { filing } = useDraftState();
  const check = worstFormCheck(filing.scans.filter(({ kind }) => kind === APPLICATION_FORM));
  if (check === null) return null;

  return (
    <Alert severity={SEVERITY[check]} sx={{ mb: 2 }} data-testid={`form-check-${check}`}>
      {t(`scans.formCheck.${check}`)}
    </Alert>
  );
}
