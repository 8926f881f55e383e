/**
 * `npm run restore -- --from file`: verifies a backup and puts it into an empty database and DATA_DIR. `--check` only
 * verifies; `--replace` lets go what the database holds. Ends with 1 when nothing was restored.
 */
import { resolve } from 'node:path';
import { Refusal } from '../../../database/runner/refusal.mjs';
import { replaceDatabase } from '../../../database/runner/replace-database.mjs';
import { reachDatabase } from '../shared/reach-database.mjs';
import { runMain } from '../shared/run-main.mjs';
import { say, step } from '../shared/say.mjs';
import { tellProgress } from '../shared/tell-progress.mjs';
import { loadBackup, readInstallation } from './installation.mjs';
import { readRestoreWords } from './read-words.mjs';

await runMain(async () => {
  const { from, check, replace } = readRestoreWords(process.argv.slice(2));
  const file = resolve(from);
  const { readBackup, restoreBackup, RestoreRefused } = loadBackup();
  if (check) {
    const { backupKey } = readInstallation('');
    const { opening, manifest } = await step('校验 Verifying', () => readBackup(file, backupKey));
    tell('备份完好 The backup is whole', opening, manifest);
    return;
  }
  const database = await reachDatabase();
  try {
    if (database.running) {
      throw new Refusal(
        '产品正在运行；请先停止 npm start，再恢复。',
        'The product is running; stop npm start before restoring.',
      );
    }
    const options = { replace, now: new Date(), progress: tellProgress() };
    const restore = (/** @type {string} */ url) =>
      restoreBackup(readInstallation(url), file, options).catch((error) => {
        if (!(error instanceof RestoreRefused)) throw error;
        const [zh = '', en = ''] = error.message.split(' / ');
        const hint = /not empty/.test(en);
        throw new Refusal(
          hint ? `${zh}；如确要覆盖，请加 --replace。` : `${zh}。`,
          hint ? `${en}; --replace lets go what it holds.` : `${en}.`,
          error,
        );
      });
    const { adminUrl } = database;
    const { opening, manifest } = await step('恢复 Restoring', () =>
      // In the embedded database the trail is not the product's to drop; a whole database takes its place.
      replace && adminUrl ? replaceDatabase(adminUrl, restore) : restore(database.url),
    );
    tell('已恢复 Restored', opening, manifest);
    say('  所有会话已失效，请重新登录。 Nobody is signed in any more.');
  } finally {
    await database.leave();
  }
});
process.exit();

/**
 * @param {string} what
 * @param {{ createdAt: string }} opening
 * @param {{ tables: { rows: number }[], objects: { count: number }, media: { count: number } }} manifest
 */
function tell(what, { createdAt }, { tables, objects, media }) {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  say(
    `✓ ${what}（${createdAt}）：${tables.length} 张表 tables，${rows} 行 rows，` +
      `${objects.count} 个文件 objects，${media.count} 个附件 media`,
  );
}
