import { Layout, type LayoutProps } from 'react-admin';
import { Navigate, useLocation } from 'react-router-dom';
import { useSessionUser } from '../auth/useSessionUser';
import { ReviewAppBar } from './ReviewAppBar';
import { ReviewMenu } from './ReviewMenu';
import { TroublePage } from './TroublePage';
import { useDocumentTitle } from './useDocumentTitle';

/** The frame around every page. Whoever still has the first password sets his own before anything else. */
export function ReviewLayout({ children, ...props }: LayoutProps) {
  const user = useSessionUser();
  const { pathname } = useLocation();
  useDocumentTitle();
  const mustChange = user?.mustChangePassword === true && pathname !== '/password';

  return (
    <Layout {...props} appBar={ReviewAppBar} menu={ReviewMenu} error={TroublePage} appBarAlwaysOn>
      {mustChange ? <Navigate to="/password" replace /> : children}
    </Layout>
  );
}
