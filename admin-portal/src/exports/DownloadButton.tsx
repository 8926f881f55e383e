import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { downloadExport, operationPath, type ExportView } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNotifyProblem } from '../common/useNotifyProblem';
import { API } from '../http/apiFetch';
import { saveFile } from '../http/saveFile';

/** Fetches the file of an export that is ready. */
export function DownloadButton({ row }: { row: ExportView }) {
  const translate = useTranslate();
  const notifyProblem = useNotifyProblem();
  const [busy, setBusy] = useState(false);
  if (row.state !== 'ready') return null;
  const fetchIt = async () => {
    setBusy(true);
    await saveFile(`${API}${operationPath(downloadExport.path, { id: row.id })}`).catch(notifyProblem);
    setBusy(false);
  };
  return (
    <Button size="small" startIcon={<DownloadIcon />} disabled={busy} onClick={() => void fetchIt()}>
      {translate('zaoce.export.download')}
    </Button>
  );
}
