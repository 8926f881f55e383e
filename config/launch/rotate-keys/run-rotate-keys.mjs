/**
 * `npm run rotate-keys`: seals everything anew with `DATA_KEY` that a key of `DATA_KEY_OLD` has sealed. Ends with 1 when
 * something is left that no key opens, or when it could not be done.
 */
import { noteOutcome } from '../shared/note-outcome.mjs';
import { loadBuilt } from '../shared/load-built.mjs';
import { dataFolder } from '../shared/paths.mjs';
import { reachDatabase } from '../shared/reach-database.mjs';
import { readSecrets } from '../shared/read-secrets.mjs';
import { runMain } from '../shared/run-main.mjs';
import { say, step } from '../shared/say.mjs';
import { tellProgress } from '../shared/tell-progress.mjs';

/** More are counted and not shown. */
const shownFiles = 20;

await runMain(async () => {
  const { rotateKeys } = /** @type {typeof import('@zaoce/database/keys')} */ (
    loadBuilt('@zaoce/database/keys')
  );
  const { vaultFromEnvironment } = /** @type {typeof import('@zaoce/platform')} */ (
    loadBuilt('@zaoce/platform')
  );
  const database = await reachDatabase();
  try {
    const vault = vaultFromEnvironment({
      ...readSecrets(),
      DATA_KEY_OLD: process.env['DATA_KEY_OLD'] ?? '',
    });
    const progress = tellProgress();
    const { rows, objects } = await step('以新密钥重新加密 Sealing anew', () =>
      rotateKeys({ databaseUrl: database.url, dataDirectory: dataFolder, vault }, (what, done) =>
        progress(what, String(done)),
      ),
    );
    const unreadable = rows.reduce((sum, row) => sum + row.unreadable, 0) + objects.unreadable.length;
    const resealed = rows.reduce((sum, row) => sum + row.resealed, 0);
    await noteOutcome(database.url, 'rotate-keys', {
      ok: unreadable === 0,
      details: { rows: resealed, objects: objects.resealed, unreadable },
    });
    for (const row of rows) {
      const lost = row.unreadable > 0 ? `，✗ ${row.unreadable} 无法打开 unreadable` : '';
      say(`  ${row.table}  ${row.resealed}${lost}`);
    }
    for (const file of objects.unreadable.slice(0, shownFiles)) say(`  ✗ ${file}`);
    if (unreadable > 0) {
      say(
        `✗ ${unreadable} 处无法打开（缺少旧密钥，或数据已损坏），未作改动：请把旧密钥放入 DATA_KEY_OLD 后重试。 ` +
          `${unreadable} could not be opened (a former key is lacking, or they are damaged) and were left as they are: ` +
          `put the key into DATA_KEY_OLD and try again.`,
      );
      process.exitCode = 1;
      return;
    }
    say(
      `✓ ${resealed} 条数据、${objects.resealed} 个文件已重新加密（${objects.current} 个原已如此）；DATA_KEY_OLD 可以撤下。 ` +
        `${resealed} texts and ${objects.resealed} files sealed anew (${objects.current} already were); ` +
        `DATA_KEY_OLD can go.`,
    );
  } finally {
    await database.leave();
  }
});
process.exit();
