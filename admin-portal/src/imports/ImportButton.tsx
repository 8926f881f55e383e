import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import type { ImportListName } from '@zaoce/domain';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** Leads to the upload of a list; for whoever may import it. */
export function ImportButton({ list }: { list: ImportListName }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'imports', action: 'create' });
  if (!canAccess) return null;
  return (
    <Button
      size="small"
      startIcon={<UploadFileIcon />}
      component={Link}
      to={{ pathname: '/imports/create', search: `?list=${list}` }}
    >
      {translate('zaoce.import.button')}
    </Button>
  );
}
