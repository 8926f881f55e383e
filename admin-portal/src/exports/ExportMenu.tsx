import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { EXPORT_FORMATS, EXPORTED_RESOURCES, type ExportFormat } from '@zaoce/domain';
import { useId, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useExportList } from './useExportList';

/** Saves the list above which it stands as a workbook or as CSV, and says how many rows that is. */
export function ExportMenu() {
  const translate = useTranslate();
  const { resource, total } = useListContext();
  const { save, busy } = useExportList();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  if (!(EXPORTED_RESOURCES as readonly string[]).includes(resource)) return null;
  const close = () => setAnchor(null);
  const choose = (format: ExportFormat) => {
    close();
    void save(format);
  };
  return (
    <>
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        disabled={busy || !total}
        aria-haspopup="menu"
        aria-controls={anchor ? id : undefined}
        aria-expanded={anchor ? true : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate(busy ? 'zaoce.export.busy' : 'zaoce.export.button')}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={close}>
        {EXPORT_FORMATS.map((format) => (
          <MenuItem key={format} onClick={() => choose(format)}>
            <ListItemText
              primary={translate(`zaoce.export.format.${format}`)}
              secondary={translate('zaoce.export.rows', { smart_count: total ?? 0 })}
            />
          </MenuItem>
        ))}
        <MenuItem component={Link} to="/exports" onClick={close}>
          <ListItemText primary={translate('zaoce.export.mine')} secondary={translate('zaoce.export.note')} />
        </MenuItem>
      </Menu>
    </>
  );
}
