import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { getImportTemplate, operationPath, type ImportListName } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useNotifyProblem } from '../common/useNotifyProblem';
import { API } from '../http/apiFetch';
import { saveFile } from '../http/saveFile';

/** The empty list to fill in. */
export function TemplateButtons({ list }: { list: ImportListName }) {
  const translate = useTranslate();
  const notifyProblem = useNotifyProblem();
  const save = (kind: string) =>
    saveFile(`${API}${operationPath(getImportTemplate.path, { file: `${list}.${kind}` })}`).catch(
      notifyProblem,
    );
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 2, flexWrap: 'wrap' }}>
      {['xlsx', 'csv'].map((kind) => (
        <Button key={kind} size="small" startIcon={<DownloadIcon />} onClick={() => void save(kind)}>
          {translate('zaoce.import.template', { kind: kind.toUpperCase() })}
        </Button>
      ))}
    </Stack>
  );
}
