import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

interface Props {
  /** Translation key of the word before the value: whence it comes. */
  word: string;
  before: string | null;
}

/** What stood here before; struck through for the eye, said in words for the ear. */
export function BeforeValue({ word, before }: Props) {
  const translate = useTranslate();
  return (
    <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
      {before === null ? (
        translate('zaoce.review.added')
      ) : (
        <>
          {translate(word)} <del>{before}</del>
        </>
      )}
    </Typography>
  );
}
