import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { describePath, labelOf } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { useValueText } from '../../../i18n/useValueText';
import type { FieldView } from '../present/presentSections';
import { RemarkButton } from '../remarks/RemarkButton';
import { BeforeValue } from './BeforeValue';
import { RoundItems } from './RoundItems';

const LOUD = {
  bgcolor: 'warning.light',
  borderLeft: 3,
  borderColor: 'warning.main',
  pl: 1,
  borderRadius: 0.5,
};

/** One field: label, value, what it was before or is in the register, earlier remarks, and the button that pins a new one. */
export function FieldRow({ field: { path, value, change, registered } }: { field: FieldView }) {
  const translate = useTranslate();
  const text = useText();
  const valueText = useValueText();
  const isLoud = Boolean(change ?? registered);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(88px, 34%) 1fr',
        alignItems: 'start',
        columnGap: 1,
        py: 0.25,
        ...(isLoud ? LOUD : {}),
      }}
    >
      <Typography component="dt" variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {text(labelOf(path))}
      </Typography>
      <Box component="dd" sx={{ m: 0, minWidth: 0, display: 'flex', justifyContent: 'space-between' }}>
        <Box sx={{ minWidth: 0 }}>
          {registered && <BeforeValue word="zaoce.review.registered" before={registered.before} />}
          {change && <BeforeValue word="zaoce.review.before" before={change.before} />}
          <Typography
            variant="body2"
            sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', fontWeight: isLoud ? 600 : 400 }}
          >
            {value === null ? translate('zaoce.review.nothing') : valueText(path, value)}
          </Typography>
          <RoundItems path={path} />
        </Box>
        <Box>
          <RemarkButton path={path} label={text(describePath(path))} />
        </Box>
      </Box>
    </Box>
  );
}
