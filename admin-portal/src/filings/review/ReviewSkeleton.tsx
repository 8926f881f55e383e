import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';

/** The shape of the review screen while the filing is on its way. */
export function ReviewSkeleton() {
  const translate = useTranslate();
  return (
    <Box
      role="status"
      aria-label={translate('ra.page.loading')}
      sx={{ py: 2, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1.3fr 0.9fr' } }}
    >
      <Skeleton variant="rounded" height={480} />
      <Skeleton variant="rounded" height={480} />
      <Skeleton variant="rounded" height={480} />
    </Box>
  );
}
