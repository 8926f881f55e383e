import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReviewFilingRow } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { CHECK_LEVEL_LOOK } from './checkLevelLook';

/** The worst outcome among the automatic checks. */
export function CheckLevelMark({ level }: { level: ReviewFilingRow['checkLevel'] }) {
  const translate = useTranslate();
  if (!level) return null;
  const { color, Icon } = CHECK_LEVEL_LOOK[level];
  return (
    <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center', whiteSpace: 'nowrap' }}>
      <Icon fontSize="small" color={color} aria-hidden />
      <Typography variant="body2">{translate(`zaoce.checkLevel.${level}`)}</Typography>
    </Stack>
  );
}
