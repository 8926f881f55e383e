import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { getMyChangeRecords } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { usePdf } from '../../ui/usePdf';

/** Opens the page of the certificate's change column. */
export function ChangeRecordsButton({ registrationId }: { registrationId: number }) {
  const { t } = useTranslation('home');
  const pdf = usePdf(() => api.download(getMyChangeRecords, { params: { id: registrationId } }));

  return (
    <>
      <Button variant="outlined" loading={pdf.isLoading} onClick={pdf.open}>
        {t('changeRecords')}
      </Button>
      {pdf.error && <ErrorNotice error={pdf.error} />}
      {pdf.url && (
        <Typography variant="body2" sx={{ width: '100%' }}>
          {t('changeRecordsReady')}{' '}
          <Link href={pdf.url} target="_blank" rel="noopener">
            {t('changeRecordsOpen')}
          </Link>
        </Typography>
      )}
    </>
  );
}
