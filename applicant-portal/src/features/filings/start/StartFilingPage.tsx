import { useQuery } from '@tanstack/react-query';
import { getEligibility, listMyRegistrations } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { api } from '../../../api';
import { useLanguage } from '../../../i18n/useLanguage';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { useFilingRules } from '../useFilingTypes';
import { NotAllowed } from './NotAllowed';
import { RuleOutlineView } from './RuleOutlineView';
import { StartFiling } from './StartFiling';

/** Begins a filing. The address names a rule, or a kind with several rules, of which the scope then chooses. */
export function StartFilingPage() {
  const { t } = useTranslation('filings');
  const { pick } = useLanguage();
  const { type: wanted = '' } = useParams();
  const rules = useFilingRules();
  const eligibility = useQuery({
    queryKey: ['mine', 'eligibility'],
    queryFn: () => api.call(getEligibility),
  });
  const registrations = useQuery({
    queryKey: ['mine', 'registrations'],
    queryFn: () => api.call(listMyRegistrations),
  });

  const meant = rules.data?.filter((rule) => rule.key === wanted || rule.type === wanted) ?? [];
  const views = eligibility.data?.filter((view) => meant.some(({ key }) => key === view.type)) ?? [];
  const admitting = meant.filter(({ key }) => views.some((view) => view.type === key && view.allowed));
  const [only, ...others] = meant;
  const label = only ? pick(only.label) : wanted;

  return (
    <Page
      title={t('startTitle', { type: label })}
      intro={only && others.length === 0 ? pick(only.description) : t('startIntro')}
      width="narrow"
    >
      <QueryView
        query={rules}
        isEmpty={() => meant.length === 0}
        empty={<EmptyState title={t('noSuchType')} />}
      >
        {() => (
          <QueryView query={eligibility}>
            {() =>
              admitting.length > 0 ? (
                <QueryView query={registrations}>
                  {(held) => <StartFiling rules={admitting} views={views} registrations={held} />}
                </QueryView>
              ) : (
                <>
                  <NotAllowed label={label} views={views} />
                  {only && others.length === 0 && <RuleOutlineView rule={only} facts={{}} />}
                </>
              )
            }
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}
