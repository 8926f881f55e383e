import Box from '@mui/material/Box';
import { getMyChangeRecords, getMySeal } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { PdfButton } from '../../ui/PdfButton';
import { TextLink } from '../../ui/TextLink';
import { CertificateButton } from '../filing/status/CertificateButton';

export interface RegistrationPapersProps {
  id: number;
  certificateNumber: string;
  /** Certificate and seal exist only while it is in force; the change column tells what was. */
  isInForce: boolean;
}

/** The papers of a registration, and where anybody can verify it. */
export function RegistrationPapers({ id, certificateNumber, isInForce }: RegistrationPapersProps) {
  const { t } = useTranslation('home');
  const params = { id };

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2, alignItems: 'center' }}>
      {isInForce && (
        <>
          <CertificateButton registrationId={id} />
          <PdfButton label={t('seal')} load={() => api.download(getMySeal, { params })} />
        </>
      )}
      <PdfButton label={t('changeRecords')} load={() => api.download(getMyChangeRecords, { params })} />
      <TextLink to={`/verify/${encodeURIComponent(certificateNumber)}`}>{t('verify')}</TextLink>
    </Box>
  );
}
