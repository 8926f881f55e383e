import { step, sayNotice } from '../shared/say.mjs';

/**
 * @typedef {{ url: string, adminUrl?: string, made: boolean, stop: () => Promise<void>, onEnded: (listener: (reason: string) => void) => void }} OpenDatabase
 *   adminUrl: as its superuser, where the server is ours; made: it may be empty
 */

/**
 * The database the product runs on: the one DATABASE_URL names, else the embedded PostgreSQL.
 *
 * @param {{ url: string | undefined, dataFolder: string, password: string }} options
 * @returns {Promise<OpenDatabase>} stop() does nothing to a server that is not ours
 */
export async function openDatabase({ url, dataFolder, password }) {
  if (url) return { url, made: true, stop: async () => undefined, onEnded: () => undefined };
  const { startEmbeddedDatabase } = await import('../../../database/runner/embedded.mjs');
  const database = await step('启动内置 PostgreSQL Starting the built-in PostgreSQL', () =>
    startEmbeddedDatabase({ folder: dataFolder, password }),
  );
  if (database.cleared) {
    sayNotice(
      '上次数据库未正常停止，已自动恢复。',
      'The database had not been stopped in order; it has recovered.',
    );
  }
  if (database.made && database.account) {
    sayNotice(
      `PostgreSQL 不能以 root 运行，改用账户 ${database.account}。`,
      `PostgreSQL does not run as root; it runs as ${database.account}.`,
    );
  }
  if (database.moved) {
    sayNotice(
      `该账户进不了本目录，数据存放在 ${database.dataDir}。`,
      `That account cannot enter this folder, so the data are kept in ${database.dataDir}.`,
    );
  }
  return database;
}
