import { Refusal, codeOf } from '../../../database/runner/refusal.mjs';

/** The oldest PostgreSQL the product is tested with, as `server_version_num` counts. */
const oldestVersion = 140_000;

/**
 * Refuses early when the database named by DATABASE_URL cannot be used. The password is never printed.
 *
 * @param {string} url
 */
export async function checkDatabase(url) {
  const where = describe(url);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    const version = Number(rows[0]?.server_version_num);
    if (version < oldestVersion) throw tooOld(where, Math.floor(version / 10_000));
  } catch (error) {
    throw error instanceof Refusal ? error : explain(where, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @param {string} url */
function describe(url) {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch (error) {
    throw new Refusal(
      'DATABASE_URL 格式不正确；应为 postgresql://用户:密码@主机:端口/数据库。',
      'DATABASE_URL is malformed; it should read postgresql://user:password@host:port/database.',
      error,
    );
  }
}

/**
 * @param {string} where
 * @param {unknown} error
 */
function explain(where, error) {
  const code = codeOf(error);
  if (code === '28P01' || code === '28000') {
    return new Refusal(
      `数据库 ${where} 拒绝登录；请检查 DATABASE_URL 中的用户名和密码。`,
      `The database ${where} refuses the sign-in; check the user and password in DATABASE_URL.`,
      error,
    );
  }
  if (code === '3D000') {
    return new Refusal(
      `数据库 ${where} 不存在；请先创建它（createdb）。`,
      `The database ${where} does not exist; create it first (createdb).`,
      error,
    );
  }
  const reason = code || (error instanceof Error ? error.message : String(error));
  return new Refusal(
    `连接不上 DATABASE_URL 指定的数据库 ${where}（${reason}）；请确认它已启动且网络可达。`,
    `Cannot reach the database ${where} named by DATABASE_URL (${reason}); make sure it runs and is reachable.`,
    error,
  );
}

/**
 * @param {string} where
 * @param {number} major
 */
function tooOld(where, major) {
  return new Refusal(
    `数据库 ${where} 是 PostgreSQL ${major}；需要 14 或更高版本。`,
    `The database ${where} is PostgreSQL ${major}; version 14 or newer is needed.`,
  );
}
