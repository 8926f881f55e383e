import WorkspacePremiumOutlined from '@mui/icons-material/WorkspacePremiumOutlined';
import { getMyCertificate } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api';
import { PdfButton } from '../../../ui/PdfButton';

/** Opens the registration certificate. */
export function CertificateButton({ registrationId }: { registrationId: number }) {
  const { t } = useTranslation('filing');

  return (
    <PdfButton
      variant="contained"
      startIcon={<WorkspacePremiumOutlined />}
      label={t('status.certificate')}
      load={() => api.download(getMyCertificate, { params: { id: registrationId } })}
    />
  );
}
