import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/Page';

/** A page that failed to load or to draw: what is kept and what to do, never a blank screen. */
export function CrashedPage() {
  const { t } = useTranslation();

  return (
    <Page title={t('problems.crashedTitle')} intro={t('problems.crashed')} width="narrow">
      <Button variant="contained" onClick={() => window.location.reload()}>
        {t('actions.reload')}
      </Button>
    </Page>
  );
}
