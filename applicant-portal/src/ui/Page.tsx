import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

export interface PageProps {
  title: string;
  /** Title of the window where it says more than the heading. */
  windowTitle?: string;
  intro?: ReactNode;
  /** Buttons beside the heading. */
  actions?: ReactNode;
  /** Narrow pages hold one form or one text. */
  width?: 'narrow' | 'wide';
  children: ReactNode;
}

/** One page: sets the document's title and, after a navigation, moves the focus to its heading so that a screen reader starts there. */
export function Page({ title, windowTitle, intro, actions, width = 'wide', children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash, pathname } = useLocation();
  const navigation = useNavigationType();

  useEffect(() => {
    document.title = `${windowTitle ?? title} · ${t('brand')}`;
  }, [windowTitle, title, t]);

  // The server wrote the address of the page that was opened first.
  useEffect(() => {
    const canonical = document.querySelector('link[rel="canonical"]');
    canonical?.setAttribute('href', window.location.origin + pathname);
  }, [pathname]);

  useEffect(() => {
    if (navigation !== NavigationType.Pop && !hash) heading.current?.focus();
    // Only when the page appears: a changed title of the same page must not steal the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <Box sx={{ maxWidth: width === 'narrow' ? 640 : undefined, mx: 'auto', width: '100%' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
        <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ flex: '1 1 auto', outline: 'none' }}>
          {title}
        </Typography>
        {actions}
      </Box>
      {intro && (
        <Typography component="div" color="text.secondary" sx={{ mb: 3, maxWidth: 760 }}>
          {intro}
        </Typography>
      )}
      {children}
    </Box>
  );
}
