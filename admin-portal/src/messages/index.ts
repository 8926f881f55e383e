import { lazy } from 'react';

export { MessageBell } from './MessageBell';
export const MessagesPage = lazy(() => import('./MessagesPage'));
export const MessagePage = lazy(() => import('./MessagePage'));
