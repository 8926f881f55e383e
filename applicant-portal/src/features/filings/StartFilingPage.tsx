import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { getEligibility } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { api } from '../../api';
import { useLanguage } from '../../i18n/useLanguage';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';
import { StartForm } from './StartForm';
import { useFilingRules } from './useFilingTypes';

/** Begins a filing: what must be chosen first follows from the rules of its type. */
export function StartFilingPage() {
  const { t } = useTranslation('filings');
  const { pick } = useLanguage();
  const { type = '' } = useParams();
  const rules = useFilingRules();
  const query = useQuery({ queryKey: ['mine', 'eligibility'], queryFn: () => api.call(getEligibility) });
  const eligibility = query.data?.filter((view) => view.type === type) ?? [];
  const label = eligibility[0] ? pick(eligibility[0].label) : type;
  const allowed = eligibility.filter((view) => view.allowed);

  return (
    <Page title={t('startTitle', { type: label })} intro={t('startIntro')} width="narrow">
      <QueryView query={query}>
        {() =>
          allowed.length > 0 ? (
            <Surface>
              <QueryView query={rules}>
                {(loaded) => (
                  <StartForm
                    type={type}
                    rules={loaded.filter((rule) => rule.type === type)}
                    specialties={[...new Set(allowed.flatMap((view) => view.specialties))]}
                  />
                )}
              </QueryView>
            </Surface>
          ) : (
            <Alert severity="warning">
              {t('notAllowed', { type: label })}
              <ul>
                {eligibility.flatMap((view) =>
                  view.reasons.map((reason) => <li key={reason.code}>{reason.message}</li>),
                )}
              </ul>
            </Alert>
          )
        }
      </QueryView>
    </Page>
  );
}
