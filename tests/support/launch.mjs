/** `npm start` without installing and building, which `npm test` has done. DATA_DIR and PORT come from the test. */
import { runMain } from '../../config/launch/shared/run-main.mjs';
import { startAndWait } from '../../config/launch/start/start-and-wait.mjs';

await runMain(() => startAndWait({ prepare: async () => 'built by the test run' }));
process.exit();
