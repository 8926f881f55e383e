import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import TablePagination from '@mui/material/TablePagination';
import { useQuery } from '@tanstack/react-query';
import { downloadImportErrors, operationPath, type ImportView } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../common/PanelCard';
import { PlainTable } from '../common/PlainTable';
import { ProblemAlert } from '../common/ProblemAlert';
import { useNotifyProblem } from '../common/useNotifyProblem';
import { useReviewProvider } from '../data/dataProvider';
import { API } from '../http/apiFetch';
import { saveFile } from '../http/saveFile';

const PER_PAGE = 25;

/** The wrong rows, a line per problem, page by page; all of them to download. */
export function ImportErrors({ record }: { record: ImportView }) {
  const translate = useTranslate();
  const provider = useReviewProvider();
  const notifyProblem = useNotifyProblem();
  const [page, setPage] = useState(0);
  const { data, error } = useQuery({
    queryKey: ['imports', 'errors', record.id, record.version, page],
    queryFn: () => provider.listImportErrors(record.id, page, PER_PAGE),
    placeholderData: (before) => before,
  });
  const address = `${API}${operationPath(downloadImportErrors.path, { id: record.id })}`;
  const rows = (data?.rows ?? []).flatMap(({ row, problems }) =>
    problems.map(({ field, code, column, value, message }) => ({
      key: `${row} ${field} ${code}`,
      cells: [row, column, value, message],
    })),
  );
  return (
    <PanelCard title={translate('zaoce.import.errors')}>
      <ProblemAlert problem={error} />
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        onClick={() => void saveFile(address).catch(notifyProblem)}
      >
        {translate('zaoce.import.downloadErrors')}
      </Button>
      <PlainTable
        columns={['row', 'column', 'value', 'problem'].map((name) => translate(`zaoce.import.error.${name}`))}
        rows={rows}
      />
      <TablePagination
        component="div"
        count={data?.total ?? 0}
        page={page}
        rowsPerPage={PER_PAGE}
        rowsPerPageOptions={[PER_PAGE]}
        onPageChange={(_, next) => setPage(next)}
        labelDisplayedRows={({ from, to, count }) => `${from}–${to} / ${count}`}
        getItemAriaLabel={(kind) => translate(`zaoce.import.page.${kind}`)}
      />
    </PanelCard>
  );
}
