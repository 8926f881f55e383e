/** `npm start`: from a bare clone to a running product. Ctrl-C ends it. */
import { runMain } from '../shared/run-main.mjs';
import { startAndWait } from './start-and-wait.mjs';

await runMain(() => startAndWait());
process.exit();
