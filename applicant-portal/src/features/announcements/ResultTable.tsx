import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { specialtyName, type AnnouncementDetail } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';

/** The people of a result notice, ID numbers masked as the office publishes them. */
export function ResultTable({ results }: { results: AnnouncementDetail['results'] }) {
  const { t } = useTranslation('content');
  const { language, pick } = useLanguage();
  const heads = ['holder', 'idNumber', 'employer', 'specialty', 'certificateNumber', 'validity'] as const;
  const caption = t('results', { total: results.length });

  return (
    <>
      <Typography variant="h2" sx={{ mt: 4, mb: 1 }}>
        {caption}
      </Typography>
      <TableContainer tabIndex={0} role="region" aria-label={caption}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {heads.map((head) => (
                <TableCell key={head} scope="col" sx={{ whiteSpace: 'nowrap' }}>
                  {t(head)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {results.map((line) => (
              <TableRow key={line.certificateNumber}>
                <TableCell>{line.name}</TableCell>
                <TableCell>{line.idNumberMasked}</TableCell>
                <TableCell>{line.employer}</TableCell>
                <TableCell>{pick(specialtyName(line.specialty))}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{line.certificateNumber}</TableCell>
                <TableCell>
                  {formatDate(line.validFrom, language)} – {formatDate(line.validTo, language)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
