/**
 * `npm run backup [-- --to file] [-- --keep number]`: writes an encrypted backup of database and files and reads it once
 * more to verify it. Ends with 1 when there is none.
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { noteOutcome } from '../shared/note-outcome.mjs';
import { dataFolder } from '../shared/paths.mjs';
import { reachDatabase } from '../shared/reach-database.mjs';
import { runMain } from '../shared/run-main.mjs';
import { say, step } from '../shared/say.mjs';
import { tellProgress } from '../shared/tell-progress.mjs';
import { loadBackup, readInstallation } from './installation.mjs';
import { readBackupWords } from './read-words.mjs';

const namePattern = /^zaoce-\d{8}T\d{6}Z\.backup$/;

await runMain(async () => {
  const { to, keep } = readBackupWords(process.argv.slice(2));
  const now = new Date();
  const folder = process.env['BACKUP_DIR'] || join(dataFolder, 'backups');
  const file = resolve(to ?? join(folder, `zaoce-${now.toISOString().replace(/[-:]|\.\d+/g, '')}.backup`));
  const { writeBackup, readBackup } = loadBackup();
  const database = await reachDatabase();
  try {
    const installation = readInstallation(database.url);
    const progress = tellProgress();
    await step(`备份 Backing up`, () => writeBackup(installation, file, { now, progress }));
    const { manifest } = await step('校验 Verifying', () => readBackup(file, installation.backupKey));
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    const bytes = statSync(file).size;
    await noteOutcome(database.url, 'backup', {
      ok: true,
      details: { rows, objects: manifest.objects.count, bytes },
    });
    say(
      `✓ ${file}  ${(bytes / 1_048_576).toFixed(1)} MB：${manifest.tables.length} 张表 tables，${rows} 行 rows，` +
        `${manifest.objects.count} 个文件 objects，${manifest.media.count} 个附件 media`,
    );
    if (keep) removeOld(dirname(file), keep);
  } catch (error) {
    await noteOutcome(database.url, 'backup', { ok: false, details: {} });
    throw error;
  } finally {
    await database.leave();
  }
});
process.exit();

/**
 * Removes the oldest backups of a folder; only after a new one was verified, and nothing of another name.
 *
 * @param {string} folder
 * @param {number} keep
 */
function removeOld(folder, keep) {
  const backups = readdirSync(folder).filter((name) => namePattern.test(name));
  for (const name of backups.sort().slice(0, -keep)) {
    rmSync(join(folder, name));
    say(`  已删除 removed ${name}`);
  }
}
