import { specialtyName, type ResultNotice } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PlainTable } from '../common/PlainTable';
import { useText } from '../i18n/useText';

const COLUMNS = ['order', 'name', 'idNumber', 'employer', 'specialty', 'certificateNumber'] as const;

/** The lines of a notice as the public reads them: ID numbers masked, certificate numbers once they are allotted. */
export function NoticePreview({ lines }: { lines: ResultNotice['lines'] }) {
  const translate = useTranslate();
  const text = useText();
  const rows = lines.map((line, index) => ({
    key: line.filingId,
    cells: [
      index + 1,
      line.name,
      line.idNumberMasked,
      line.employer,
      text(specialtyName(line.specialty)),
      line.certificateNumber ?? translate('zaoce.notice.numberedLater'),
    ],
  }));
  return (
    <PlainTable columns={COLUMNS.map((column) => translate(`zaoce.notice.column.${column}`))} rows={rows} />
  );
}
