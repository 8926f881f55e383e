import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ChangeView } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { useValueText } from '../../../i18n/useValueText';

/** What a filing changes in the register, before → after, line by line. */
export function RegisterChanges({ changes }: { changes: readonly ChangeView[] }) {
  const translate = useTranslate();
  const text = useText();
  const valueText = useValueText();
  const read = (path: string, value: string | null) =>
    value === null ? translate('zaoce.review.nothing') : valueText(path, value);
  if (changes.length === 0) {
    return <Typography color="text.secondary">{translate('zaoce.review.noEffect')}</Typography>;
  }
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {changes.map(({ path, label, before, after }) => (
        <Typography key={path} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {text(label)} <del>{read(path, before)}</del> → <ins>{read(path, after)}</ins>
        </Typography>
      ))}
    </Box>
  );
}
