import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { exportStatistics, operationPath } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNotifyProblem } from '../../common/useNotifyProblem';
import { API } from '../../http/apiFetch';
import { saveFile } from '../../http/saveFile';
import { writeChoice, type StatisticsChoice } from './statisticsChoice';

/** Saves the numbers on the screen as a spreadsheet. */
export function ExportButton({ choice }: { choice: StatisticsChoice }) {
  const translate = useTranslate();
  const notifyProblem = useNotifyProblem();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const query = writeChoice(choice, {});
    await saveFile(`${API}${operationPath(exportStatistics.path)}?${query.toString()}`).catch(notifyProblem);
    setBusy(false);
  };
  return (
    <Button startIcon={<DownloadIcon />} disabled={busy} onClick={() => void save()}>
      {translate('zaoce.statistics.export')}
    </Button>
  );
}
