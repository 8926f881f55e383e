import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listFaqs } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { useLanguage } from '../../i18n/useLanguage';
import { EmptyState } from '../../ui/EmptyState';
import { ChoiceChips } from '../../ui/form/ChoiceChips';
import { SearchInput } from '../../ui/form/SearchInput';
import { LiveMessage } from '../../ui/LiveMessage';
import { Page } from '../../ui/Page';
import { PageTools } from '../../ui/PageTools';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';
import { useHashTarget } from '../../ui/useHashTarget';
import { useUrlFilters } from '../../ui/useUrlFilters';
import { groupByTopic } from './groupByTopic';
import { Question } from './Question';

/** Frequent questions by topic; topic, words and the question that is read live in the address. */
export function FaqPage() {
  const { t } = useTranslation('content');
  const common = useTranslation().t;
  const { language } = useLanguage();
  const { get, set } = useUrlFilters();
  const q = get('q');
  const query = useQuery({
    queryKey: ['faqs', language, q],
    queryFn: () => api.call(listFaqs, { query: { q, locale: language } }),
    placeholderData: keepPreviousData,
  });
  const target = useHashTarget(query.data !== undefined);
  const groups = groupByTopic(query.data ?? []);
  const topic = groups.some((group) => group.topic === get('topic')) ? get('topic') : '';
  const empty = q ? (
    <EmptyState title={t('noMatch')} text={t('noMatchText')} />
  ) : (
    <EmptyState title={t('faqNone')} text={t('faqNoneText')} />
  );

  return (
    <Page title={t('faq')} actions={<PageTools />}>
      <Box sx={{ display: 'grid', gap: 2, mb: 3, displayPrint: 'none' }}>
        <SearchInput label={t('faqSearch')} value={q} onChange={(value) => set({ q: value })} />
        {groups.length > 1 && (
          <ChoiceChips
            label={t('faqTopics')}
            value={topic}
            options={[
              { value: '', label: t('allKinds') },
              ...groups.map((group) => ({ value: group.topic, label: group.topic })),
            ]}
            onChange={(value) => set({ topic: value })}
          />
        )}
      </Box>
      <QueryView query={query} isEmpty={(faqs) => faqs.length === 0} empty={empty}>
        {(faqs) => (
          <>
            <LiveMessage message={common('total', { total: faqs.length })} />
            {groups
              .filter((group) => topic === '' || group.topic === topic)
              .map((group) => (
                <Surface key={group.topic} title={group.topic}>
                  {group.faqs.map((faq) => (
                    <Question key={faq.id} faq={faq} isNamed={target === `question-${faq.id}`} />
                  ))}
                </Surface>
              ))}
          </>
        )}
      </QueryView>
    </Page>
  );
}
