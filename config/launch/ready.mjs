/** Waits until the server of the environment (HOST, PORT) says that it is ready; for service managers. */
import { readSettings } from './start/settings.mjs';
import { waitReady } from './start/wait-ready.mjs';
import { runMain } from './shared/run-main.mjs';
import './shared/paths.mjs';

await runMain(() => waitReady(readSettings(process.env).address, new AbortController().signal));
