import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useQuery } from '@tanstack/react-query';
import { getFilingChanges } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { api } from '../../../api';
import { formatMoment } from '../../../i18n/formatDate';
import { useLanguage } from '../../../i18n/useLanguage';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { Surface } from '../../../ui/Surface';
import { TextLink } from '../../../ui/TextLink';
import { filingKeys } from '../filingKeys';

/** Before → after of a filing, against the last round or the register. */
export function ChangesPage() {
  const { t } = useTranslation('filing');
  const { language, pick } = useLanguage();
  const id = Number(useParams().id);
  const query = useQuery({
    queryKey: filingKeys.changes(id),
    queryFn: () => api.call(getFilingChanges, { params: { id } }),
  });
  const since = query.data?.since;
  const hasChanges = (query.data?.changes.length ?? 0) > 0;
  const intro = since
    ? t('history.changesIntro', { date: formatMoment(since, language) })
    : t(hasChanges ? 'history.changesIntroRegister' : 'history.changesFirst');

  return (
    <Page
      title={t('history.changesTitle')}
      intro={query.data && intro}
      actions={<TextLink to={`/filings/${id}`}>{t('history.back')}</TextLink>}
    >
      <Surface>
        <QueryView
          query={query}
          isEmpty={({ changes }) => changes.length === 0}
          empty={<EmptyState title={t('history.changesNone')} />}
        >
          {({ changes }) => (
            <TableContainer tabIndex={0} role="region" aria-label={t('history.changesTitle')}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    {(['place', 'before', 'after'] as const).map((head) => (
                      <TableCell key={head} scope="col">
                        {t(`history.${head}`)}
                      </TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {changes.map((change) => (
                    <TableRow key={`${change.path}-${change.kind}`}>
                      <TableCell component="th" scope="row">
                        {pick(change.label)}（{t(`history.${change.kind}`)}）
                      </TableCell>
                      <TableCell sx={{ overflowWrap: 'anywhere' }}>{change.before ?? '—'}</TableCell>
                      <TableCell sx={{ overflowWrap: 'anywhere', fontWeight: 600 }}>
                        {change.after ?? '—'}
                      </TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          )}
        </QueryView>
      </Surface>
    </Page>
  );
}
