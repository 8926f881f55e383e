import Box from '@mui/material/Box';
import type { FilingSummary } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState';
import { Surface } from '../../ui/Surface';
import { ResultItem } from './ResultItem';

/** Decided filings. */
export function ResultList({ results }: { results: FilingSummary[] }) {
  const { t } = useTranslation('home');

  return (
    <Surface title={t('results')}>
      {results.length === 0 ? (
        <EmptyState title={t('noResults')} />
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {results.map((filing) => (
            <ResultItem key={filing.id} filing={filing} />
          ))}
        </Box>
      )}
    </Surface>
  );
}
