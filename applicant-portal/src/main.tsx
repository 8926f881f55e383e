import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { session } from './api';
import { App } from './app/App';
import { startI18n } from './i18n/i18n';

/** Starts the portal: the texts first, then the question whether somebody is signed in, then the page. */
async function start(): Promise<void> {
  await startI18n();
  await session.restore();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
