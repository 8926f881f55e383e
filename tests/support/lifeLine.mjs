// Notes a worker under a life line, says so, and waits to be killed.
import { createRequire } from 'node:module';

const { holdLifeLine } = createRequire(import.meta.url)('@zaoce/jobs');
const lifeLine = await holdLifeLine({ log: { warn: console.error } });
await lifeLine.note('worker-of-the-dead');
process.stdout.write('noted\n');
setInterval(() => undefined, 60_000);
