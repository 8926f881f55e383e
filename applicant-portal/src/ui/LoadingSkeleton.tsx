import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslation } from 'react-i18next';

/** Grey lines in the place of what is being fetched. */
export function LoadingSkeleton({ rows = 3, height = 56 }: { rows?: number; height?: number }) {
  const { t } = useTranslation();

  return (
    <Box role="status" aria-label={t('loading')} sx={{ display: 'grid', gap: 1.5 }}>
      {Array.from({ length: rows }, (_unused, row) => (
        <Skeleton key={row} variant="rounded" height={height} />
      ))}
    </Box>
  );
}
