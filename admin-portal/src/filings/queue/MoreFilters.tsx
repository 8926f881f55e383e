import FilterListIcon from '@mui/icons-material/FilterList';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MoreFiltersForm } from './MoreFiltersForm';

/** Opens the filters beyond tab and search. */
export function MoreFilters() {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        startIcon={<FilterListIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('zaoce.filter.more')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': translate('zaoce.filter.more'),
            sx: { p: 2, width: 'min(560px, 94vw)' },
          },
        }}
      >
        <MoreFiltersForm onClose={() => setAnchor(null)} />
      </Popover>
    </>
  );
}
