import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';

export interface PagerProps {
  page: number;
  pageCount: number;
  total: number;
  onChange: (page: number) => void;
}

/** Leads through the pages of a list; absent when there is one. */
export function Pager({ page, pageCount, total, onChange }: PagerProps) {
  const { t } = useTranslation();
  if (pageCount <= 1) return null;

  return (
    <Box
      component="nav"
      aria-label={t('page', { page, pages: pageCount })}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mt: 2 }}
    >
      <Button variant="outlined" disabled={page <= 1} onClick={() => onChange(page - 1)}>
        {t('previousPage')}
      </Button>
      <Typography variant="body2" color="text.secondary">
        {t('page', { page, pages: pageCount })} · {t('total', { total })}
      </Typography>
      <Button variant="outlined" disabled={page >= pageCount} onClick={() => onChange(page + 1)}>
        {t('nextPage')}
      </Button>
    </Box>
  );
}
