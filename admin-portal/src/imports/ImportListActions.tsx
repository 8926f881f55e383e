import { IMPORT_LIST_NAMES, IMPORT_LISTS } from '@zaoce/domain';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';

/** A new import of each list. */
export function ImportListActions() {
  const translate = useTranslate();
  const text = useText();
  return (
    <>
      {IMPORT_LIST_NAMES.map((list) => (
        <Button
          key={list}
          size="small"
          startIcon={<UploadFileIcon />}
          component={Link}
          to={{ pathname: '/imports/create', search: `?list=${list}` }}
        >
          {translate('zaoce.import.of', { list: text(IMPORT_LISTS[list].title) })}
        </Button>
      ))}
    </>
  );
}
