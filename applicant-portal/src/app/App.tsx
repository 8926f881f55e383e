import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router-dom';
import { AppTheme } from './AppTheme';
import { queryClient } from './queryClient';
import { router } from './router';
import { useForgetOnSignOut } from './useForgetOnSignOut';

/** The whole portal. */
export function App() {
  useForgetOnSignOut();

  return (
    <QueryClientProvider client={queryClient}>
      <AppTheme>
        <RouterProvider router={router} future={{ v7_startTransition: true }} />
      </AppTheme>
    </QueryClientProvider>
  );
}
