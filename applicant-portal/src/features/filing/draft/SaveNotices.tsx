import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { describePath } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { ErrorNotice } from '../../../ui/ErrorNotice';
import { useDraftState, useSaver } from './DraftContext';

/** What a person must know about saving, in sight wherever he has scrolled to: the server is away, it said no, or another tab changed the same fields. */
export function SaveNotices() {
  const { t } = useTranslation('filing');
  const common = useTranslation().t;
  const { pick } = useLanguage();
  const { phase, problem, conflicts } = useDraftState();
  const saver = useSaver();

  return (
    <Box sx={{ position: 'sticky', bottom: 8, zIndex: 3, display: 'grid', gap: 1, mt: 2 }}>
      {phase === 'offline' && <Alert severity="warning">{t('save.offlineText')}</Alert>}
      {phase === 'refused' && <ErrorNotice error={problem} title={t('save.refused')} />}
      {conflicts.length > 0 && (
        <Alert
          severity="info"

          action={
            <Button color="inherit" onClick={() => saver.dismissConflicts()}>
              {common('actions.close')}
            </Button>
          }
        >
          <AlertTitle>{t('save.mergedTitle')}</AlertTitle>
          {t('save.mergedText')}
          <ul>
            {conflicts.map(({ path, theirs }) => (
              <li key={path}>
                {t('save.mergedLine', {
                  place: pick(describePath(path)),
                  theirs: typeof theirs === 'string' ? theirs : '—',
                })}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </Box>
  );
}
