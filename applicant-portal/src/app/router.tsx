import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router-dom';
import { CrashedPage } from './CrashedPage';
import { NotFoundPage } from './NotFoundPage';
import { RequireSignIn } from './RequireSignIn';
import { Shell } from './shell/Shell';

/** A page fetched when it is first opened: one chunk each. */
function page<Module>(path: string, load: () => Promise<Module>, name: keyof Module): RouteObject {
  return {
    path,
    lazy: async () => ({ Component: (await load())[name] as ComponentType }),
  };
}

const everybody: RouteObject[] = [
  page('/', () => import('../features/welcome/WelcomePage'), 'WelcomePage'),
  page('/login', () => import('../features/account/LoginPage'), 'LoginPage'),
  page('/claim', () => import('../features/account/ClaimPage'), 'ClaimPage'),
  page('/recover', () => import('../features/account/RecoverPage'), 'RecoverPage'),
  page(
    '/announcements',
    () => import('../features/announcements/AnnouncementListPage'),
    'AnnouncementListPage',
  ),
  page('/announcements/:id', () => import('../features/announcements/AnnouncementPage'), 'AnnouncementPage'),
  page('/contacts/:code', () => import('../features/contacts/ContactsPage'), 'ContactsPage'),
  page('/contacts', () => import('../features/contacts/ContactsPage'), 'ContactsPage'),
  page('/faq', () => import('../features/faq/FaqPage'), 'FaqPage'),
  page('/guides', () => import('../features/guide/GuideListPage'), 'GuideListPage'),
  page('/search', () => import('../features/search/SearchPage'), 'SearchPage'),
  page('/guides/:slug', () => import('../features/guide/GuidePage'), 'GuidePage'),
  page('/verify', () => import('../features/verify/VerifyPage'), 'VerifyPage'),
  page('/void-numbers', () => import('../features/verify/VoidNumbersPage'), 'VoidNumbersPage'),
  page('/verify/:certificateNumber', () => import('../features/verify/VerifyPage'), 'VerifyPage'),
  page('/privacy', () => import('../features/privacy/PrivacyPage'), 'PrivacyPage'),
];

const signedIn: RouteObject[] = [
  page('/home', () => import('../features/home/HomePage'), 'HomePage'),
  page('/me', () => import('../features/me/MyInformationPage'), 'MyInformationPage'),
  page('/me/password', () => import('../features/account/ChangePasswordPage'), 'ChangePasswordPage'),
  page('/messages', () => import('../features/messages/MessageListPage'), 'MessageListPage'),
  page('/messages/:id', () => import('../features/messages/MessagePage'), 'MessagePage'),
  page('/filings', () => import('../features/filings/FilingListPage'), 'FilingListPage'),
  page('/filings/new/:type', () => import('../features/filings/start/StartFilingPage'), 'StartFilingPage'),
  page('/filings/:id/history', () => import('../features/filing/history/HistoryPage'), 'HistoryPage'),
  page('/filings/:id/changes', () => import('../features/filing/history/ChangesPage'), 'ChangesPage'),
  page('/filings/:id', () => import('../features/filing/FilingPage'), 'FilingPage'),
  page('/filings/:id/:step', () => import('../features/filing/FilingPage'), 'FilingPage'),
];

/** Every address of the portal. */
export const router = createBrowserRouter(
  [
    {
      element: <Shell />,
      errorElement: <CrashedPage />,
      HydrateFallback: () => null,
      children: [
        {
          errorElement: <CrashedPage />,
          children: [
            ...everybody,
            { element: <RequireSignIn />, children: signedIn },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ],
  {
    future: {
      v7_relativeSplatPath: true,
      v7_fetcherPersist: true,
      v7_normalizeFormMethod: true,
      v7_partialHydration: true,
      v7_skipActionErrorRevalidation: true,
    },
  },
);
