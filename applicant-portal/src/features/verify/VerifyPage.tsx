import { useQuery } from '@tanstack/react-query';
import { verifyCertificate } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { api } from '../../api';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { TextLink } from '../../ui/TextLink';
import { NumberForm } from './NumberForm';
import { Verdict } from './Verdict';

/** Public verification: by typing the number, or by the QR code whose address carries number and code. */
export function VerifyPage() {
  const { t } = useTranslation('verify');
  const { certificateNumber } = useParams();
  const code = useSearchParams()[0].get('code') ?? undefined;
  const navigate = useNavigate();
  const query = useQuery({
    queryKey: ['verify', certificateNumber, code],
    queryFn: () =>
      api.call(verifyCertificate, {
        params: { certificateNumber: certificateNumber ?? '' },
        query: { code },
      }),
    enabled: Boolean(certificateNumber),
    staleTime: 0,
  });

  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      width="narrow"
      actions={<TextLink to="/void-numbers">{t('voidTitle')}</TextLink>}
    >
      <NumberForm
        key={certificateNumber}
        number={certificateNumber ?? ''}
        onVerify={(number) => {
          if (number === certificateNumber) void query.refetch();
          else void navigate(`/verify/${encodeURIComponent(number)}`);
        }}
      />
      <div aria-live="polite">
        {certificateNumber && (
          <QueryView query={query}>{(verification) => <Verdict verification={verification} />}</QueryView>
        )}
      </div>
    </Page>
  );
}
