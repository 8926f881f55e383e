import { useQuery } from '@tanstack/react-query';
import { getFiling, type FilingDetail } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { api } from '../../api';
import { useLanguage } from '../../i18n/useLanguage';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { StateLabel } from '../../ui/StateLabel';
import { DraftProvider } from './draft/DraftContext';
import { filingKeys } from './filingKeys';
import { FilingBody } from './FilingBody';
import { useStepTitle } from './steps/useStepTitle';
import { useStateLook } from '../filings/useStateLook';

/** One filing: filled in step by step while it is the applicant's, followed while it is with the office. */
export function FilingPage() {
  const id = Number(useParams().id);
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();
  const query = useQuery({
    queryKey: filingKeys.one(id),
    queryFn: () => api.call(getFiling, { params: { id } }),
  });
  const filing = query.data;
  const title = t('title', { type: filing ? pick(filing.typeLabel) : '' });
  const windowTitle = useStepTitle(title, filing);

  return (
    <Page
      title={title}
      windowTitle={windowTitle}
      intro={filing && t('number', { number: filing.number })}
      actions={filing && <FilingState filing={filing} />}
    >
      <QueryView query={query}>
        {(loaded) => (
          <DraftProvider key={id} filing={loaded}>
            <FilingBody />
          </DraftProvider>
        )}
      </QueryView>
    </Page>
  );
}

function FilingState({ filing }: { filing: FilingDetail }) {
  const { tone, label } = useStateLook(filing.state);
  return <StateLabel tone={tone}>{label}</StateLabel>;
}
