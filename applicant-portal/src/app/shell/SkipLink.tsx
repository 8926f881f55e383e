import Link from '@mui/material/Link';
import { useTranslation } from 'react-i18next';

/** The first stop of the Tab key: past the navigation, straight to the page. */
export function SkipLink() {
  const { t } = useTranslation('shell');

  return (
    <Link
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
      sx={{
        position: 'absolute',
        top: -100,
        insetInlineStart: 8,
        zIndex: 'tooltip',
        p: 1.5,
        bgcolor: 'background.paper',
        '&:focus': { top: 8 },
      }}
    >
      {t('skip')}
    </Link>
  );
}
