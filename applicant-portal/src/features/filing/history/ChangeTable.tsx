import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ChangeView } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';

/** Changes line by line: where, what stood there, what stands there now. */
export function ChangeTable({ label, changes }: { label: string; changes: readonly ChangeView[] }) {
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();

  return (
    <TableContainer tabIndex={0} role="region" aria-label={label}>
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
              <TableCell sx={{ overflowWrap: 'anywhere', fontWeight: 600 }}>{change.after ?? '—'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
