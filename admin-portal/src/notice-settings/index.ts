import { lazy } from 'react';

export const NoticeSettingsPage = lazy(() => import('./NoticeSettingsPage'));
