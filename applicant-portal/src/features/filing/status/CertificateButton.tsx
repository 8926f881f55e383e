import WorkspacePremiumOutlined from '@mui/icons-material/WorkspacePremiumOutlined';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { getMyCertificate } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api';
import { ErrorNotice } from '../../../ui/ErrorNotice';
import { usePdf } from '../../../ui/usePdf';

/** Opens the registration certificate. */
export function CertificateButton({ registrationId }: { registrationId: number }) {
  const { t } = useTranslation('filing');
  const pdf = usePdf(() => api.download(getMyCertificate, { params: { id: registrationId } }));

  return (
    <>
      <Button
        variant="contained"
        startIcon={<WorkspacePremiumOutlined />}
        loading={pdf.isLoading}
        onClick={pdf.open}
      >
        {t('status.certificate')}
      </Button>
      {pdf.error && <ErrorNotice error={pdf.error} />}
      {pdf.url && (
        <Typography variant="body2" sx={{ width: '100%' }}>
          {t('status.certificateReady')}{' '}
          <Link href={pdf.url} target="_blank" rel="noopener">
            {t('status.certificateOpen')}
          </Link>
        </Typography>
      )}
    </>
  );
}
