import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router-dom';

/** The address of this place: `/me#notices`. */
const PLACE = 'notices';

/** The heading above how a person is told; whoever came for it is taken there once the page has its content. */
export function NoticeHeading() {
  const { t } = useTranslation('me');
  const { hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (hash !== `#${PLACE}`) return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
  }, [hash]);

  return (
    <>
      <Typography
        variant="h3"
        id={PLACE}
        ref={heading}
        tabIndex={-1}
        sx={{ mt: 2, outline: 'none', scrollMarginTop: 16 }}
      >
        {t('notices')}
      </Typography>
      <Typography color="text.secondary">{t('noticesHint')}</Typography>
    </>
  );
}
