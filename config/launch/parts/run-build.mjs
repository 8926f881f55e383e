/** `npm run build [-- --only=server,panel] [--force]`: installs and builds what is stale. */
import { runMain } from '../shared/run-main.mjs';
import { say } from '../shared/say.mjs';
import { buildParts } from './build-parts.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

await runMain(async () => {
  await ensureInstalled();
  const { parts } = await import('./parts.mjs');
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
  const names = only ? only.split(',') : parts.map(({ name }) => name);
  const built = await buildParts(parts, names, { force: process.argv.includes('--force') });
  say(
    built.length > 0
      ? `已构建 Built: ${built.join(', ')}`
      : '无需构建：源文件没有变化。 Nothing to build: no source changed.',
  );
});
