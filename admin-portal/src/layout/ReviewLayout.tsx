import { Layout, type LayoutProps } from 'react-admin';
import { Navigate, useLocation } from 'react-router-dom';
import { useSessionUser } from '../auth/useSessionUser';
import { ReviewAppBar } from './ReviewAppBar';
import { ReviewMenu } from './ReviewMenu';
import { TroublePage } from './TroublePage';
import { useDocumentTitle } from './useDocumentTitle';

/** react-admin's frame grows with its content; ours stays within the screen and lets wide tables scroll by themselves. */
const NARROW = {
  '& .RaList-main, & .RaList-content, & .RaShow-main, & .RaShow-card': { minWidth: 0 },
  minWidth: 0,
  '& .RaLayout-content': { minWidth: 0, maxWidth: '100%' },
} as const;

/** The frame around every page. Whoever still has the first password sets his own before anything else. */
export function ReviewLayout({ children, ...props }: LayoutProps) {
  const user = useSessionUser();
  const { pathname } = useLocation();
  useDocumentTitle();
  const mustChange = user?.mustChangePassword === true && pathname !== '/password';

  return (
    <Layout {...props} appBar={ReviewAppBar} menu={ReviewMenu} error={TroublePage} appBarAlwaysOn sx={NARROW}>
      {mustChange ? <Navigate to="/password" replace /> : children}
    </Layout>
  );
}
