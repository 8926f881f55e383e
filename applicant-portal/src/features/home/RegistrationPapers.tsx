import Box from '@mui/material/Box';
import { getMyChangeRecords, getMyRevocation, getMySeal, type RegistrationView } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { PdfButton } from '../../ui/PdfButton';
import { TextLink } from '../../ui/TextLink';
import { CertificateButton } from '../filing/status/CertificateButton';
import { REGISTRATION_LOOK } from './registrationLook';

export interface RegistrationPapersProps {
  id: number;
  certificateNumber: string;
  state: RegistrationView['state'];
}

/**
 * The papers of a registration, and where anybody can verify it. Certificate and seal exist only while it is in force; the
 * change column tells what was.
 */
export function RegistrationPapers({ id, certificateNumber, state }: RegistrationPapersProps) {
  const { t } = useTranslation('home');
  const params = { id };

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2, alignItems: 'center' }}>
      {REGISTRATION_LOOK[state].isInForce && (
        <>
          <CertificateButton registrationId={id} />
          <PdfButton label={t('seal')} load={() => api.download(getMySeal, { params })} />
        </>
      )}
      {state === 'revoked' && (
        <PdfButton label={t('revocation')} load={() => api.download(getMyRevocation, { params })} />
      )}
      <PdfButton label={t('changeRecords')} load={() => api.download(getMyChangeRecords, { params })} />
      <TextLink to={`/verify/${encodeURIComponent(certificateNumber)}`}>{t('verify')}</TextLink>
    </Box>
  );
}
