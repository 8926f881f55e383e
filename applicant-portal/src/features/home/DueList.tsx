import Box from '@mui/material/Box';
import type { Home } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../ui/Surface';
import { DueItem } from './DueItem';

/** Renewals that come up; absent when there are none. */
export function DueList({ due }: { due: Home['due'] }) {
  const { t } = useTranslation('home');
  if (due.length === 0) return null;

  return (
    <Surface title={t('due')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {due.map((line) => (
          <DueItem key={line.registrationId} line={line} />
        ))}
      </Box>
    </Surface>
  );
}
