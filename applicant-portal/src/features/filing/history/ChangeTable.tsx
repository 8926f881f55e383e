import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ChangeView } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';

interface Props {
  label: string;
  /** What is compared: two versions of a filing, or the register with what it will be. */
  of: 'versions' | 'register';
  changes: readonly ChangeView[];
}

/** Changes line by line: where, what stood there, what stands there now. */
export function ChangeTable({ label, of, changes }: Props) {
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();

  return (
    <TableContainer tabIndex={0} role="group" aria-label={label}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {(['place', 'before', 'after'] as const).map((head) => (
              <TableCell key={head} scope="col">
                {t(`history.heads.${of}.${head}`)}
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
