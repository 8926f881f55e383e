import Typography from '@mui/material/Typography';
import type { ChangeView } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../../ui/Surface';
import { ChangeTable } from './ChangeTable';

/** What a filing about a registration changes in the register; absent when it changes nothing there. */
export function RegisterChanges({ changes }: { changes: readonly ChangeView[] }) {
  const { t } = useTranslation('filing');
  if (changes.length === 0) return null;
  const title = t('history.registerTitle');

  return (
    <Surface title={title}>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {t('history.registerIntro')}
      </Typography>
      <ChangeTable label={title} of="register" changes={changes} />
    </Surface>
  );
}
