import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { useTranslate } from 'react-admin';

interface Props {
  phrases: readonly { id: number; text: string }[];
  onPick: (text: string) => void;
}

/** Ready phrases; a click puts one into the text. */
export function PhraseChips({ phrases, onPick }: Props) {
  const translate = useTranslate();
  if (phrases.length === 0) return null;
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={translate('zaoce.remark.phrases')}
      sx={{ flexWrap: 'wrap', gap: 1, my: 1 }}
    >
      {phrases.map(({ id, text }) => (
        <Chip
          key={id}
          label={text}
          variant="outlined"
          onClick={() => onPick(text)}
          sx={{ height: 'auto', py: 0.5, '& .MuiChip-label': { whiteSpace: 'normal' } }}
        />
      ))}
    </Stack>
  );
}
