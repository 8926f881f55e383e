import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../database/runner/refusal.mjs';
import { loadBuilt } from '../shared/load-built.mjs';
import { dataFolder, readIfThere } from '../shared/paths.mjs';
import { readSecrets } from '../shared/read-secrets.mjs';
import { sayNotice } from '../shared/say.mjs';

/**
 * The backup's code as it was built.
 *
 * @returns {typeof import('@zaoce/database/backup')}
 * @throws {Refusal} when the product was not built yet
 */
export function loadBackup() {
  return /** @type {typeof import('@zaoce/database/backup')} */ (loadBuilt('@zaoce/database/backup'));
}

/**
 * What a backup is made of and sealed with.
 *
 * @param {string} databaseUrl
 * @returns {import('@zaoce/database/backup').Installation}
 */
export function readInstallation(databaseUrl) {
  const secrets = readSecrets();
  const former = (process.env['DATA_KEY_OLD'] ?? '').split(',').filter(Boolean);
  return {
    databaseUrl,
    dataDirectory: dataFolder,
    backupKey: loadBackup().decodeBackupKey(readBackupKey()),
    dataKeys: [secrets['DATA_KEY'] ?? '', ...former].map((key) => Buffer.from(key, 'base64')),
    indexKey: Buffer.from(secrets['INDEX_KEY'] ?? '', 'base64'),
  };
}

/** In production the key comes from the environment; elsewhere it is made on first use, beside the data. */
function readBackupKey() {
  const given = process.env['BACKUP_KEY'];
  if (given) return given;
  if (process.env['NODE_ENV'] === 'production') {
    throw new Refusal(
      '未设置 BACKUP_KEY；请用 openssl rand -base64 32 生成，并与服务器分开保存。',
      'BACKUP_KEY is not set; make one with openssl rand -base64 32 and keep a copy away from the server.',
    );
  }
  const file = join(dataFolder, 'backup-key');
  const kept = readIfThere(file);
  if (kept) return kept.trim();
  const made = randomBytes(32).toString('base64');
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  sayNotice(
    `已生成备份密钥 ${file}，请另存一份：没有它无法恢复。`,
    `A backup key was made: ${file}. Keep a copy elsewhere; without it nothing can be restored.`,
  );
  return made;
}
