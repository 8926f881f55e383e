import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** What stood here before; struck through for the eye, said in words for the ear. */
export function BeforeValue({ before }: { before: string | null }) {
  const translate = useTranslate();
  return (
    <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
      {before === null ? (
        translate('zaoce.review.added')
      ) : (
        <>
          {translate('zaoce.review.before')} <del>{before}</del>
        </>
      )}
    </Typography>
  );
}
