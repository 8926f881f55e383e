import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listFaqs } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { useLanguage } from '../../i18n/useLanguage';
import { EmptyState } from '../../ui/EmptyState';
import { SearchInput } from '../../ui/form/SearchInput';
import { Markdown } from '../../ui/Markdown';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';
import { useUrlFilters } from '../../ui/useUrlFilters';
import { groupByTopic } from './groupByTopic';

/** Frequent questions by topic; each opens to its answer. */
export function FaqPage() {
  const { t } = useTranslation('content');
  const { language } = useLanguage();
  const { get, set } = useUrlFilters();
  const q = get('q');
  const query = useQuery({
    queryKey: ['faqs', language, q],
    queryFn: () => api.call(listFaqs, { query: { q, locale: language } }),
    placeholderData: keepPreviousData,
  });
  const empty = q ? (
    <EmptyState title={t('noMatch')} text={t('noMatchText')} />
  ) : (
    <EmptyState title={t('faqNone')} text={t('faqNoneText')} />
  );

  return (
    <Page title={t('faq')}>
      <Box sx={{ mb: 3 }}>
        <SearchInput label={t('faqSearch')} value={q} onChange={(value) => set({ q: value })} />
      </Box>
      <QueryView query={query} isEmpty={(faqs) => faqs.length === 0} empty={empty}>
        {(faqs) =>
          groupByTopic(faqs).map(({ topic, faqs: questions }) => (
            <Surface key={topic} title={topic}>
              {questions.map((faq) => (
                <Accordion
                  key={faq.id}
                  variant="outlined"
                  disableGutters
                  slotProps={{ heading: { component: 'h3' } }}
                >
                  <AccordionSummary
                    expandIcon={<ExpandMore />}
                    id={`question-${faq.id}`}
                    aria-controls={`answer-${faq.id}`}
                  >
                    {faq.question}
                  </AccordionSummary>
                  <AccordionDetails>
                    <Markdown text={faq.answer} />
                  </AccordionDetails>
                </Accordion>
              ))}
            </Surface>
          ))
        }
      </QueryView>
    </Page>
  );
}
