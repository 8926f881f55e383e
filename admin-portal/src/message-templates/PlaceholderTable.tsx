import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReviewMessageTemplate } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../common/PanelCard';
import { YesNo } from '../common/YesNo';

/** What may stand between double braces in this text, what it must hold, and what a preview puts there. */
export function PlaceholderTable({ placeholders }: Pick<ReviewMessageTemplate, 'placeholders'>) {
  const translate = useTranslate();
  const head = ['placeholder', 'required', 'sample'] as const;
  return (
    <PanelCard title={translate('zaoce.message.placeholders')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {head.map((key) => (
              <TableCell key={key}>{translate(`zaoce.message.${key}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {placeholders.map(({ name, required, sample }) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row">
                <code>{`{{${name}}}`}</code>
              </TableCell>
              <TableCell>
                <YesNo on={required} />
              </TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{sample}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </PanelCard>
  );
}
