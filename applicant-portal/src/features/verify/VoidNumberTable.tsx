import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { VoidNumber } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';

const HEADS = ['certificateNumber', 'sealNumber', 'voidedOn', 'voidReason'] as const;

/** Void numbers as a table: both numbers, since when, why. Whose they were is not public. */
export function VoidNumberTable({ numbers }: { numbers: readonly VoidNumber[] }) {
  const { t } = useTranslation('verify');
  const { language, pick } = useLanguage();

  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('voidTitle')} sx={{ mt: 2 }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {HEADS.map((head) => (
              <TableCell key={head} scope="col" sx={{ whiteSpace: 'nowrap' }}>
                {t(head)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {numbers.map(({ certificateNumber, sealNumber, voidedOn, reasonLabel, replaced }) => (
            <TableRow key={certificateNumber}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {certificateNumber}
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{sealNumber}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatDate(voidedOn, language)}</TableCell>
              <TableCell>
                {pick(reasonLabel)}
                {replaced && t('voidReplaced')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
