import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { getFiling, printApplicationForm } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api';
import { ErrorNotice } from '../../../ui/ErrorNotice';
import { usePdf } from '../../../ui/usePdf';
import { useSaver } from '../draft/DraftContext';

/** Renders the form from what is saved and opens it; everything typed is saved first. */
export function PrintButton() {
  const { t } = useTranslation('filing');
  const saver = useSaver();
  const { id, number } = saver.getState().filing;

  const pdf = usePdf(async () => {
    await saver.flush();
    const blob = await api.download(printApplicationForm, { params: { id } });
    saver.adopt(await api.call(getFiling, { params: { id } }));
    return blob;
  });

  return (
    <>
      <Button variant="contained" startIcon={<PrintOutlined />} loading={pdf.isLoading} onClick={pdf.open}>
        {t('print.open')}
      </Button>
      {pdf.error && <ErrorNotice error={pdf.error} />}
      {pdf.url && (
        <Alert severity="success" sx={{ mt: 2 }}>
          {t('print.ready')}{' '}
          <Link href={pdf.url} target="_blank" rel="noopener">
            {t('print.openAgain')}
          </Link>
          {' · '}
          <Link href={pdf.url} download={t('print.fileName', { number })}>
            {t('print.download')}
          </Link>
        </Alert>
      )}
    </>
  );
}
