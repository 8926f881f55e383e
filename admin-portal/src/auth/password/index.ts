import { lazy } from 'react';

export const PasswordPage = lazy(() => import('./PasswordPage'));
