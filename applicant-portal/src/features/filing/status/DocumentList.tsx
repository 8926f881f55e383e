import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { listFilingDocuments } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api';
import { Surface } from '../../../ui/Surface';
import { filingKeys } from '../filingKeys';
import { DocumentItem } from './DocumentItem';

/** How often one that is still being made is asked for. */
const RENEW_MS = 5000;

/** The letters of the office about a filing; absent as long as there are none. */
export function DocumentList({ filingId }: { filingId: number }) {
  const { t } = useTranslation('filing');
  const { data: documents = [] } = useQuery({
    queryKey: filingKeys.documents(filingId),
    queryFn: () => api.call(listFilingDocuments, { params: { id: filingId } }),
    refetchInterval: ({ state }) => state.data?.some(({ issuedAt }) => issuedAt === null) && RENEW_MS,
  });
  if (documents.length === 0) return null;

  return (
    <Surface title={t('documents.title')}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {documents.map((document) => (
          <DocumentItem key={document.id} filingId={filingId} document={document} />
        ))}
      </Box>
    </Surface>
  );
}
